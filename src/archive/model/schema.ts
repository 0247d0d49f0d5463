import { z } from 'zod';
import { isArxivPaperId } from './arxiv-id.ts';
import { LINK_KEYS } from './links.ts';
import {
  accountName,
  arxivId,
  author,
  category,
  count,
  doi,
  freeText,
  imageFile,
  link,
  listedDay,
  listOf,
  pastDay,
  source,
  tag,
  title,
  venue,
  version,
  wrongShape,
} from './schema-values.ts';
import { isPaperSlug } from './slug.ts';

/** The most authors a paper may list. */
export const AUTHORS_MAX = 3000;

/** The addresses of a paper. */
export const linksSchema = z.strictObject(
  {
    arxiv: link('arxiv').exactOptional().describe('The abstract page on arxiv.org.'),
    pdf: link('pdf').exactOptional().describe('The paper as PDF.'),
    huggingface: link('huggingface').exactOptional().describe('The discussion on huggingface.co.'),
    github: link('github').exactOptional().describe('The code on github.com.'),
    project: link('project').exactOptional().describe('The page of the project.'),
  } satisfies Record<(typeof LINK_KEYS)[number], z.ZodType>,
  wrongShape('a map'),
);

const withdrawn = z.strictObject(
  {
    date: pastDay.describe('The day of the withdrawal.'),
    note: freeText(500).exactOptional().describe('Why, in one sentence.'),
  },
  wrongShape('a map'),
);

/**
 * The frontmatter of a paper, as texts on the side of the file and as values on the other: every key in the order in
 * which it is written, with a sentence for each.
 */
export const paperSchema = z.object({
  title: title.describe(
    'The title on one line; mathematics as in an abstract, nothing else. Required.',
  ),
  date: listedDay.describe('The day whose page lists the paper. Required.'),
  published: pastDay
    .exactOptional()
    .describe('The day on which the paper was first public on arXiv.'),
  arxiv: arxivId
    .exactOptional()
    .describe(
      'The arXiv id; it follows from the file name and, where written, must agree with it.',
    ),
  authors: listOf(author, AUTHORS_MAX)
    .default([])
    .describe('The authors in the order of the paper, one entry a line.'),
  authorCount: count
    .exactOptional()
    .describe('How many authors there are, where the list is not complete.'),
  org: freeText(200)
    .exactOptional()
    .describe('The organization: a name, alias or slug of orgs.yaml.'),
  upvotes: count.exactOptional().describe('Upvotes as read on the day `retrieved`.'),
  comments: count.exactOptional().describe('Comments as read on the day `retrieved`.'),
  stars: count
    .exactOptional()
    .describe('Stars of the code on GitHub as read on the day `retrieved`.'),
  retrieved: listedDay.exactOptional().describe('The day on which the counts were read.'),
  submitter: accountName
    .exactOptional()
    .describe('The name at Hugging Face of whoever submitted the paper to its list.'),
  tags: listOf(tag, 30).default([]).describe('Topics of tags.yaml.'),
  categories: listOf(category, 30)
    .default([])
    .describe("arXiv's categories, the primary one first."),
  doi: doi.exactOptional().describe('The DOI of the published version.'),
  journal: freeText(500)
    .exactOptional()
    .describe('Where the paper was published, as arXiv states it.'),
  venue: venue
    .exactOptional()
    .describe('The conference or journal that accepted the paper, and the year: `CVPR 2025`.'),
  version: version.exactOptional().describe("arXiv's version of title and abstract."),
  links: linksSchema
    .default({})
    .describe('Addresses; arxiv, pdf and huggingface follow from an arXiv id.'),
  summary: freeText(500).exactOptional().describe('One sentence on the paper, written by hand.'),
  teaser: imageFile
    .exactOptional()
    .describe('The file name of an image that lies beside the Markdown file.'),
  teaserAlt: freeText(500)
    .exactOptional()
    .describe('What the image shows, for those who cannot see it.'),
  alsoListed: listOf(listedDay, 50).default([]).describe('Further days that listed the paper.'),
  withdrawn: withdrawn.exactOptional().describe('When and why the paper was withdrawn.'),
  source: source
    .exactOptional()
    .describe(
      'Written by imports: where title, authors and abstract came from, and eight hex digits over them.',
    ),
});

const { arxiv: _followsFromTheId, ...stated } = paperSchema.shape;

/** A paper whole: its id, the keys of its frontmatter and its abstract. */
export const wholePaperSchema = z.strictObject({
  id: z
    .string(wrongShape('a text'))
    .refine((id) => isArxivPaperId(id) || isPaperSlug(id), 'It is no id of a paper.')
    .describe(
      'The name of its file without `.md`: an arXiv id (`2506.24119`, `cs-0112017`) or a slug.',
    ),
  ...stated,
  abstract: z
    .string(wrongShape('a text'))
    .describe('The body of its file, in the abstract grammar.'),
});

/** All keys of the frontmatter, in the order in which they are written. */
export const PAPER_KEYS = Object.keys(paperSchema.shape) as (keyof typeof paperSchema.shape)[];

/** The keys of the two maps inside the frontmatter. */
export const NESTED_KEYS: Readonly<Record<string, readonly string[]>> = {
  links: LINK_KEYS,
  withdrawn: Object.keys(withdrawn.shape),
};
