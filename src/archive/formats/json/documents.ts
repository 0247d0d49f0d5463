import { z } from 'zod';
import { GAP_REASONS } from '../../model/gap.ts';
import { LIST_KINDS } from '../../model/list-kind.ts';
import { linksSchema, wholePaperSchema } from '../../model/schema.ts';

const address = z.string().regex(/^https?:\/\//);
const count = z.int().min(0);
const day = z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/);
const instant = z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00:00Z$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const revision = z.string().regex(/^[0-9a-f]{6}$/);
const $schema = address;

/** What a paper's file states, each key with its sentence. */
const stated = wholePaperSchema.shape;

/** A paper in a list: enough to choose it by; the rest stands at `paper` of the index, with its id. */
const briefSchema = z.strictObject({
  id: z.string(),
  title: z.string().describe('Plain text, mathematics in Unicode.'),
  date: stated.date,
  authors: z.array(z.string()).describe('The first few.'),
  moreAuthors: count.optional().describe('How many there are besides.'),
  organization: z.string().optional(),
  upvotes: stated.upvotes,
  comments: stated.comments,
  withdrawn: day.optional(),
});

/** A paper in the shape of Hugging Face's `GET /api/papers/{id}`, with our keys beside theirs. */
const paperSchema = z.strictObject({
  id: z.string(),
  authors: z.array(z.strictObject({ name: z.string() })),
  publishedAt: instant,
  submittedOnDailyAt: instant,
  title: z.string().describe('Plain text, mathematics in Unicode.'),
  summary: z.string().describe('The abstract as plain text.'),
  upvotes: count,
  organization: z.strictObject({ name: z.string(), fullname: z.string() }).optional(),
  githubRepo: address.optional(),
  projectPage: address.optional(),
  withdrawnAt: instant.optional(),
  numComments: stated.comments,
  githubStars: stated.stars,
  retrieved: stated.retrieved,
  submittedBy: z.strictObject({ name: z.string() }).optional(),
  arxiv: z.string().optional().describe('The arXiv id.'),
  authorCount: stated.authorCount,
  titleSource: z.string().optional().describe('The title as written, where it differs.'),
  summarySource: z.string().optional().describe('The abstract as written, where it differs.'),
  sentence: stated.summary,
  citationKey: z.string().describe('Key in BibTeX, BibLaTeX, CSL and Hayagriva.'),
  teams: z.array(z.string()).optional().describe('Those of the authors that are no persons.'),
  topics: z.array(z.strictObject({ slug: z.string(), label: z.string() })),
  categories: stated.categories,
  doi: stated.doi.describe('That of the published version, else the one that arXiv registers.'),
  journal: stated.journal,
  venue: stated.venue,
  version: stated.version,
  alsoListed: z.array(day).optional(),
  withdrawnNote: z.string().optional(),
  source: stated.source,
  links: linksSchema
    .optional()
    .describe('Those that the file states; arxiv, pdf and huggingface follow from `arxiv`.'),
});

const catalogSchema = z.strictObject({
  $schema,
  kind: z.enum(LIST_KINDS),
  count,
  lists: z.array(
    z.strictObject({
      key: z.string(),
      title: z.string(),
      count,
      page: address,
      json: address.optional().describe('Absent where the list has no document of its own.'),
    }),
  ),
});

const listSchema = z.strictObject({
  $schema,
  kind: z.enum(LIST_KINDS),
  key: z.string(),
  title: z.string(),
  page: address,
  sha256: sha256.describe('Over the SHA-256 of each line of papers.jsonl, in order.'),
  revision,
  count,
  papers: z.array(briefSchema),
});

const trendingSchema = z.strictObject({
  $schema,
  page: address,
  newestDay: day.optional(),
  lastSevenDays: z.array(briefSchema),
  lastThirtyDays: z.array(briefSchema),
  allTime: z.array(briefSchema),
});

const embedSchema = z.strictObject({
  $schema,
  topic: z.string(),
  page: address,
  papers: z.array(briefSchema.extend({ page: address })).describe('The newest five.'),
});

const gapsSchema = z.strictObject({
  $schema,
  page: address,
  first: day.optional().describe('The first day that lists papers or was asked for.'),
  last: day.optional(),
  withPapers: count.describe('How many days have papers.'),
  gaps: z.array(
    z.strictObject({
      day,
      reason: z
        .enum(GAP_REASONS)
        .describe('`no-papers`: it was asked for and lists none; `never-read`: nobody has asked.'),
      weekend: z.boolean(),
      detail: z.string().optional().describe('What went wrong.'),
    }),
  ),
});

const countedSchema = z.array(z.strictObject({ key: z.string(), count })).optional();
const courseSchema = z
  .array(
    z.strictObject({
      slug: z.string(),
      name: z.string(),
      counts: z.array(count).describe('In each of `countedMonths`.'),
      recent: count.describe('In the last days of `window`.'),
      before: count.describe('In as many days before.'),
    }),
  )
  .optional();

const trendsSchema = z.strictObject({
  $schema,
  page: address,
  newestDay: day.optional(),
  days: countedSchema,
  weeks: countedSchema,
  months: countedSchema,
  window: z.strictObject({ days: count, recent: count, before: count }).optional(),
  countedMonths: z.array(z.string()).optional(),
  topics: courseSchema,
  organizations: courseSchema,
  newWords: z.array(z.strictObject({ word: z.string(), count })).optional(),
  newWordsMonth: z.string().optional().describe('The month that they are of.'),
});

const indexSchema = z.strictObject({
  $schema,
  name: z.string(),
  description: z.string(),
  home: address,
  language: z.string(),
  software: z
    .strictObject({ name: z.string(), version: z.string() })
    .describe('What the files are made with.'),
  sha256,
  revision,
  papers: count,
  newestDay: day.optional(),
  newest: address.optional(),
  catalogs: z.record(z.enum(LIST_KINDS), address),
  trending: address,
  gaps: address,
  trends: address,
  paper: z.string().optional().describe('Where a paper stands, with `{id}` for its id.'),
  markdown: z.string().optional().describe('The same as Markdown.'),
  feeds: z.strictObject({
    rss: address,
    atom: address,
    json: address,
    digest: address,
    opml: address,
  }),
  archive: address.optional(),
});

/** The documents of the API by name; each but a paper, of which there are thousands, names its schema under `$schema`. */
export const DOCUMENTS = {
  index: indexSchema,
  catalog: catalogSchema,
  list: listSchema,
  paper: paperSchema,
  trending: trendingSchema,
  gaps: gapsSchema,
  trends: trendsSchema,
  embed: embedSchema,
} as const;

/** The name of a document of the API. */
export type DocumentName = keyof typeof DOCUMENTS;
/** A document of the API. */
export type ApiDocument<Name extends DocumentName> = z.output<(typeof DOCUMENTS)[Name]>;
/** A paper in a list of the API. */
export type BriefPaper = z.output<typeof briefSchema>;
