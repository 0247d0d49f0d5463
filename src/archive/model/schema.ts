import { z } from 'zod';
import { LINK_KEYS } from './links.ts';
import {
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
  version,
  wrongShape,
} from './schema-values.ts';

/** The most authors a paper may list. */
export const AUTHORS_MAX = 3000;

const links = z.object(
  {
    arxiv: link('arxiv').optional().describe('The abstract page on arxiv.org.'),
    pdf: link('pdf').optional().describe('The paper as PDF.'),
    huggingface: link('huggingface').optional().describe('The discussion on huggingface.co.'),
    github: link('github').optional().describe('The code on github.com.'),
    project: link('project').optional().describe('The page of the project.'),
  } satisfies Record<(typeof LINK_KEYS)[number], z.ZodType>,
  wrongShape('a map'),
);

const withdrawn = z.object(
  {
    date: pastDay.describe('The day of the withdrawal.'),
    note: freeText(500).optional().describe('Why, in one sentence.'),
  },
  wrongShape('a map'),
);

/** The frontmatter of a paper: every key in the order in which it is written, with a sentence for each. */
export const paperSchema = z.object({
  title: title.describe(
    'The title on one line; mathematics as in an abstract, nothing else. Required.',
  ),
  date: listedDay.describe('The day whose page lists the paper. Required.'),
  published: pastDay.optional().describe('The day on which the paper was first public on arXiv.'),
  arxiv: arxivId
    .optional()
    .describe(
      'The arXiv id; it follows from the file name and, where written, must agree with it.',
    ),
  authors: listOf(author, AUTHORS_MAX)
    .default([])
    .describe('The authors in the order of the paper, one entry a line.'),
  authorCount: count
    .optional()
    .describe('How many authors there are, where the list is not complete.'),
  org: freeText(200).optional().describe('The organization: a name, alias or slug of orgs.yaml.'),
  upvotes: count.optional().describe('Upvotes as read on the day `retrieved`.'),
  comments: count.optional().describe('Comments as read on the day `retrieved`.'),
  retrieved: listedDay.optional().describe('The day on which upvotes and comments were read.'),
  tags: listOf(tag, 30).default([]).describe('Topics of tags.yaml.'),
  categories: listOf(category, 30)
    .default([])
    .describe("arXiv's categories, the primary one first."),
  doi: doi.optional().describe('The DOI of the published version.'),
  journal: freeText(500).optional().describe('Where the paper was published, as arXiv states it.'),
  version: version.optional().describe("arXiv's version of title and abstract."),
  links: links
    .default({})
    .describe('Addresses; arxiv, pdf and huggingface follow from an arXiv id.'),
  summary: freeText(500).optional().describe('One sentence on the paper, written by hand.'),
  teaser: imageFile
    .optional()
    .describe('The file name of an image that lies beside the Markdown file.'),
  teaserAlt: freeText(500)
    .optional()
    .describe('What the image shows, for those who cannot see it.'),
  alsoListed: listOf(listedDay, 50).default([]).describe('Further days that listed the paper.'),
  withdrawn: withdrawn.optional().describe('When and why the paper was withdrawn.'),
  source: source
    .optional()
    .describe(
      'Written by imports: where title, authors and abstract came from, and eight hex digits over them.',
    ),
});

/** All keys of the frontmatter, in the order in which they are written. */
export const PAPER_KEYS = Object.keys(paperSchema.shape) as (keyof typeof paperSchema.shape)[];

/** The keys of the two maps inside the frontmatter. */
export const NESTED_KEYS: Readonly<Record<string, readonly string[]>> = {
  links: LINK_KEYS,
  withdrawn: Object.keys(withdrawn.shape),
};
