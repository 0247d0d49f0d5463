import { z } from 'zod';
import { paperIdFromArxiv } from './arxiv-id.ts';
import { FIRST_DAY, isDay } from './day.ts';
import { LINK_KEYS, type LinkKey, refuseLink } from './links.ts';
import type { PROBLEM_CODES } from './problem-codes.ts';

/** The most characters a title may have. */
export const TITLE_MAX = 500;
/** The most authors a paper may list. */
export const AUTHORS_MAX = 3000;
/** The most topics a paper may have. */
export const TAGS_MAX = 30;

/** What a failed rule says: its code, and the cure. */
export interface RuleParams {
  code: keyof typeof PROBLEM_CODES;
  fix: string;
}

function rule(
  code: RuleParams['code'],
  message: string,
  fix: string,
): { error: string; params: RuleParams & Record<string, unknown> } {
  return { error: message, params: { code, fix } };
}

const matches =
  (form: RegExp) =>
  (text: string): boolean =>
    form.test(text);

const wrongShape = (what: string) => ({ error: `Expected ${what}.` });

function freeText(max: number) {
  return z
    .string(wrongShape('a text'))
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .refine(
      (text) => text !== '',
      rule('text-invalid', 'The text is empty.', 'Write it, or leave the key out.'),
    )
    .refine(
      (text) => text.length <= max,
      rule('text-invalid', `The text is longer than ${max} characters.`, 'Shorten it.'),
    );
}

const day = z
  .string(wrongShape('a day'))
  .refine(
    isDay,
    rule('day-invalid', 'This is no real day.', 'Write it as YYYY-MM-DD, such as 2025-12-10.'),
  )
  .refine(
    (text) => !isDay(text) || text >= FIRST_DAY,
    rule('day-invalid', `No paper is older than ${FIRST_DAY}.`, 'Mend the year.'),
  );

const count = z
  .string(wrongShape('a number'))
  .refine(
    matches(/^[0-9]{1,7}$/),
    rule(
      'count-invalid',
      'This is no whole number of at most seven digits.',
      'Write digits only, such as 12.',
    ),
  )
  .transform(Number);

const title = z
  .string(wrongShape('a text'))
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .refine(
    (text) => /[\p{L}\p{N}\p{S}]/u.test(text),
    rule('title-invalid', 'The title is empty.', 'Write the title of the paper.'),
  )
  .refine(
    (text) => text.length <= TITLE_MAX,
    rule(
      'title-invalid',
      `The title is longer than ${TITLE_MAX} characters.`,
      'Shorten it; an abstract goes below the frontmatter.',
    ),
  );

const author = z
  .string(wrongShape('a name'))
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .refine(
    (text) => text !== '',
    rule('author-invalid', 'An author has no name.', 'Write the name, or delete the entry.'),
  )
  .refine(
    (text) => text.length <= 200,
    rule('author-invalid', 'A name is longer than 200 characters.', 'Write one author an entry.'),
  );

const tag = z
  .string(wrongShape('a topic'))
  .refine(
    matches(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    rule(
      'tag-invalid',
      'A topic is written in a-z, 0-9 and single hyphens.',
      'Take the topic from tags.yaml, such as reinforcement-learning.',
    ),
  )
  .refine(
    (text) => text.length <= 40,
    rule('tag-invalid', 'A topic has at most 40 characters.', 'Take a topic from tags.yaml.'),
  );

const category = z
  .string(wrongShape('a category'))
  .refine(
    matches(/^[a-z-]+(\.[A-Za-z-]+)?$/),
    rule(
      'category-invalid',
      'This is no arXiv category.',
      'Write it as arXiv does, such as cs.CL.',
    ),
  );

function link(key: LinkKey) {
  return z
    .string(wrongShape('an address'))
    .superRefine((address, context) => {
      const reason = refuseLink(key, address);
      if (!reason) return;
      context.addIssue({
        code: 'custom',
        message: `The address under \`${key}\` ${reason}.`,
        params: {
          code: 'link-refused',
          fix: 'Write the whole public https address.',
        } satisfies RuleParams,
      });
    })
    .transform((address) => address.replace(/^http:/i, secure(key) ? 'https:' : 'http:'));
}

/** Hosts that are known to serve https, so that an http address is an oversight. */
function secure(key: LinkKey): boolean {
  return key !== 'pdf' && key !== 'project';
}

const listOf = <Entry extends z.ZodType>(entry: Entry, most: number) =>
  z
    .array(entry, wrongShape('a list'))
    .refine(
      (list) => list.length <= most,
      rule('wrong-shape', `The list has more than ${most} entries.`, 'Shorten the list.'),
    );

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
    date: day.describe('The day of the withdrawal.'),
    note: freeText(500).optional().describe('Why, in one sentence.'),
  },
  wrongShape('a map'),
);

/** The frontmatter of a paper: every key in the order in which it is written, with a sentence for each. */
export const paperSchema = z.object({
  title: title.describe(
    'The title, in the abstract grammar (mathematics and emphasis, no links). Required.',
  ),
  date: day.describe('The day whose page lists the paper. Required.'),
  published: day.optional().describe('The day on which the paper was first public on arXiv.'),
  arxiv: z
    .string(wrongShape('an arXiv id'))
    .refine(
      (text) =>
        paperIdFromArxiv(text) !== undefined && !/^arxiv:/i.test(text) && !/v[0-9]+$/.test(text),
      rule(
        'arxiv-mismatch',
        'This is no arXiv id.',
        'Write it as "2506.24119", or leave the key out: the file name says it.',
      ),
    )
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
  retrieved: day.optional().describe('The day on which upvotes and comments were read.'),
  tags: listOf(tag, TAGS_MAX).default([]).describe('Topics of tags.yaml.'),
  categories: listOf(category, 30)
    .default([])
    .describe("arXiv's categories, the primary one first."),
  doi: z
    .string(wrongShape('a DOI'))
    .refine(
      matches(/^10\.[0-9]{4,9}\/[^\s"<>\\]+$/),
      rule(
        'text-invalid',
        'This is no DOI.',
        'Write it as 10.1234/abcd, without an address before it.',
      ),
    )
    .optional()
    .describe('The DOI of the published version.'),
  journal: freeText(500).optional().describe('Where the paper was published, as arXiv states it.'),
  version: z
    .string(wrongShape('a version'))
    .refine(
      matches(/^v[1-9][0-9]{0,2}$/),
      rule('text-invalid', "This is no version of arXiv's.", 'Write it as v2.'),
    )
    .optional()
    .describe("arXiv's version of title and abstract."),
  links: links
    .default({})
    .describe('Addresses; arxiv, pdf and huggingface follow from an arXiv id.'),
  summary: freeText(500).optional().describe('One sentence on the paper, written by hand.'),
  teaser: z
    .string(wrongShape('a file name'))
    .refine(
      matches(/^[a-z0-9][a-z0-9._-]*\.(png|jpg|jpeg|webp|avif)$/i),
      rule(
        'teaser-invalid',
        'This is no name of an image.',
        'Put a .png, .jpg, .webp or .avif beside the file and write its name.',
      ),
    )
    .optional()
    .describe('The file name of an image that lies beside the Markdown file.'),
  teaserAlt: freeText(500)
    .optional()
    .describe('What the image shows, for those who cannot see it.'),
  alsoListed: listOf(day, 50).default([]).describe('Further days that listed the paper.'),
  withdrawn: withdrawn.optional().describe('When and why the paper was withdrawn.'),
  source: z
    .string(wrongShape('a source'))
    .refine(
      matches(/^(arxiv|huggingface|listing|bibtex)@[0-9a-f]{8}$/),
      rule(
        'source-invalid',
        'This is no source.',
        'Leave it as the import wrote it, or delete the line.',
      ),
    )
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

/** The frontmatter after reading: numbers are numbers, lists are there even where empty. */
export type Frontmatter = z.output<typeof paperSchema>;
