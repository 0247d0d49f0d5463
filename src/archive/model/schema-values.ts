import { z } from 'zod';
import type { PROBLEM_CODES } from '../problems/problem-codes.ts';
import { shown } from '../problems/shown.ts';
import { paperIdFromArxiv } from './arxiv-id.ts';
import { DAY_PATTERN, type Day, FIRST_DAY, FIRST_LISTED_DAY, isDay } from './day.ts';
import { doisIn } from './doi.ts';
import { type LinkKey, refuseLink } from './links.ts';
import { venueOfLabel } from './stated-venue.ts';

/** The most characters a title may have. */
export const TITLE_MAX = 500;
/** The highest count of upvotes, comments or authors. */
export const COUNT_MAX = 1_000_000;

/** What a failed rule says: its code, and the cure. */
export interface RuleParams {
  code: keyof typeof PROBLEM_CODES;
  fix: string;
}

/** The error of a value that is a text where a list belongs, or the other way round. */
export const wrongShape = (what: string) => ({
  error: ({ code }: { code: string }) =>
    code === 'invalid_type' ? `Expected ${what}.` : undefined,
});

/** A rule's code, message and cure; `%` in the message stands for the value as it was written. */
function rule(code: RuleParams['code'], message: string, fix: string) {
  return {
    error: ({ input }: { input?: unknown }) =>
      message.replace('%', () => `"${shown(String(input))}"`),
    params: { code, fix } satisfies RuleParams as RuleParams & Record<string, unknown>,
  };
}

function matching(what: string, form: Pick<RegExp, 'test'>, ...said: Parameters<typeof rule>) {
  return z.string(wrongShape(what)).refine((text) => form.test(text), rule(...said));
}

function oneLine(what: string) {
  return z.string(wrongShape(what)).overwrite((text) => text.replace(/\s+/g, ' ').trim());
}

/** What other readers of YAML take for no value: whoever writes it means that there is none. */
export const isNothing = (text: string): boolean => /^(~|null|Null|NULL)$/.test(text);

/** A text on one line, neither empty nor longer than so many characters. */
export function freeText(max: number) {
  const fix = 'Write it, or leave the key out.';
  return oneLine('a text')
    .refine((text) => text !== '', rule('text-invalid', 'The text is empty.', fix))
    .refine((text) => !isNothing(text), rule('text-invalid', '% stands for no text in YAML.', fix))
    .refine(
      (text) => text.length <= max,
      rule('text-invalid', `The text is longer than ${max} characters.`, 'Shorten it.'),
    );
}

function dayFrom(first: Day, why: string) {
  return z
    .string(wrongShape('a day'))
    .refine(
      isDay,
      rule(
        'day-invalid',
        '% is no day of the calendar.',
        'Write year, month and day in digits, YYYY-MM-DD, such as 2025-12-10.',
      ),
    )
    .refine(
      (text) => !isDay(text) || text >= first,
      rule('day-invalid', `% is too early: ${why}`, 'Mend the year.'),
    )
    .meta({ pattern: DAY_PATTERN.source });
}

/** A day on which something on arXiv happened. */
export const pastDay = dayFrom(FIRST_DAY, 'arXiv began in 1991.');

/** A day on which a list of daily papers was there. */
export const listedDay = dayFrom(
  FIRST_LISTED_DAY,
  `no list of daily papers is older than ${FIRST_LISTED_DAY}.`,
);

/** A count in digits, as a number. */
export const count = z.codec(
  z
    .string(wrongShape('a number'))
    .refine(
      (text) => /^[0-9]{1,7}$/.test(text) && Number(text) <= COUNT_MAX,
      rule(
        'count-invalid',
        `% is no whole number from 0 to ${COUNT_MAX}.`,
        'Write digits only, such as 12, or leave the key out.',
      ),
    ),
  z.int(wrongShape('a number')).min(0).max(COUNT_MAX),
  { decode: Number, encode: String },
);

/** A title: one line with something to read in it. */
export const title = oneLine('a text')
  .refine(
    (text) => /[\p{L}\p{N}]/u.test(text),
    rule(
      'title-invalid',
      'The title is empty, or has neither letters nor digits.',
      'Write the title of the paper.',
    ),
  )
  .refine(
    (text) => text === '~' || !isNothing(text),
    rule('title-invalid', '% stands for no title in YAML.', 'Write the title of the paper.'),
  )
  .refine(
    (text) => text.length <= TITLE_MAX,
    rule(
      'title-invalid',
      `The title is longer than ${TITLE_MAX} characters.`,
      'Shorten it; the abstract goes below the second `---`.',
    ),
  );

/** The name of one author. */
export const author = oneLine('a name')
  .refine(
    (text) => text !== '',
    rule('author-invalid', 'An author has no name.', 'Write the name, or delete the entry.'),
  )
  .refine(
    (text) => !isNothing(text),
    rule('author-invalid', '% stands for no name in YAML.', 'Write the name, or delete the entry.'),
  )
  .refine(
    (text) => text.length <= 200,
    rule('author-invalid', 'A name is longer than 200 characters.', 'Write one author a line.'),
  );

/** The slug of a topic. */
export const tag = matching(
  'a topic',
  /^(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*$/,
  'tag-invalid',
  '% is no topic: one has at most 40 characters, a-z, 0-9 and single hyphens between them.',
  'Take a topic of tags.yaml, such as reinforcement-learning.',
);

/** A category of arXiv's, with or without its archive. */
export const category = matching(
  'a category',
  /^[a-z-]{1,20}(\.[A-Za-z-]{1,20})?$/,
  'category-invalid',
  '% is no arXiv category.',
  'Write it as arXiv does, such as cs.CL.',
);

/** A public address under one of the keys of `links`; http is raised to https where the host is known to serve it. */
export function link(key: LinkKey) {
  return z
    .string(wrongShape('an address'))
    .superRefine((address, context) => {
      const reason = refuseLink(key, address);
      if (!reason) return;
      const { error, params } = rule(
        'link-refused',
        `% ${reason}.`,
        'Write the whole public address, beginning with https://, or delete the line.',
      );
      context.addIssue({ code: 'custom', message: error({ input: address }), params });
    })
    .overwrite((address) =>
      key === 'pdf' || key === 'project' ? address : address.replace(/^http:/i, 'https:'),
    )
    .meta({ pattern: '^https?://' });
}

/** A list with at most so many entries; a longer one is one problem, whatever its entries. */
export function listOf<Entry extends z.ZodType>(entry: Entry, most: number) {
  return z
    .array(z.unknown(), wrongShape('a list'))
    .refine((list) => list.length <= most, {
      ...rule('wrong-shape', `The list has more than ${most} entries.`, 'Shorten the list.'),
      abort: true,
    })
    .pipe(z.array(entry, wrongShape('a list')));
}

/** An arXiv id without prefix and version. */
export const arxivId = z
  .string(wrongShape('an arXiv id'))
  .refine(
    (text) => paperIdFromArxiv(text) !== undefined && !/^arxiv:|v[0-9]+$/i.test(text),
    rule(
      'arxiv-mismatch',
      '% is no arXiv id.',
      'Write it as 2506.24119, or delete the key: the file name says it.',
    ),
  );

/** A DOI without an address before it. */
export const doi = matching(
  'a DOI',
  { test: (text) => /^10\.[0-9]{4,9}\/[^\s"\\]{1,200}$/.test(text) && doisIn(text)[0] === text },
  'text-invalid',
  '% is no DOI.',
  'Write one as 10.1234/abcd, without an address before it.',
);

/** The name of an account at Hugging Face. */
export const accountName = matching(
  'a name',
  /^[\w.-]{1,100}$/,
  'text-invalid',
  '% is no name of an account at Hugging Face.',
  'Write it as its address has it, such as ada-lovelace, or delete the line.',
);

/** A venue of the registry and a year: `CVPR 2025`, `EMNLP 2023 Findings`. */
export const venue = matching(
  'a venue',
  { test: (text) => venueOfLabel(text)?.label === text },
  'text-invalid',
  '% is no venue of src/archive/model/venues.ts with a year.',
  'Write it as CVPR 2025 or EMNLP 2023 Findings, or state any other under `journal`.',
);

/** arXiv's number of a version. */
export const version = matching(
  'a version',
  /^v[1-9][0-9]{0,2}$/,
  'text-invalid',
  "% is no version of arXiv's.",
  'Write it as v2.',
);

/** The name of an image in the folder of the file. */
export const imageFile = matching(
  'a file name',
  /^[a-z0-9][a-z0-9._-]{0,100}\.(png|jpg|jpeg|webp|avif)$/i,
  'teaser-invalid',
  '% is no name of an image.',
  'Put a .png, .jpg, .webp or .avif beside the file and write its name alone.',
);

/** What an import wrote of where a paper came from. */
export const source = matching(
  'a source',
  /^(arxiv|huggingface|listing|bibtex)@[0-9a-f]{8}$/,
  'source-invalid',
  '% is no source.',
  'Leave the line as the import wrote it, or delete it.',
);
