import { z } from 'zod';
import { LIST_KINDS } from '../../catalogue/list-forms.ts';
import { linksSchema, wholePaperSchema } from '../../model/schema.ts';
import { listedDay } from '../../model/schema-values.ts';
import { jsonText, type OutputFile } from '../file.ts';
import type { Publication } from '../publication.ts';
import { type SchemaName, schemaAddress } from './schema-address.ts';

const stated = wholePaperSchema.shape;
const text = z.string();
const address = z.string().meta({ pattern: '^https?://' });
const count = z.int().min(0);
const sha256 = z.string().meta({ pattern: '^[0-9a-f]{64}$' });
const revision = z.string().meta({ pattern: '^[0-9a-f]{6}$' });
const kind = z.enum(LIST_KINDS);

const briefPaper = z.strictObject({
  id: stated.id,
  arxiv: text.exactOptional().describe('The arXiv id.'),
  title: text.describe('The title as plain text.'),
  date: stated.date,
  published: stated.published,
  authors: stated.authors,
  authorCount: stated.authorCount,
  organization: z
    .strictObject({ slug: text.exactOptional(), name: text })
    .exactOptional()
    .describe('The organization; without a slug, it has no page.'),
  upvotes: stated.upvotes,
  comments: stated.comments,
  retrieved: stated.retrieved,
  topics: z.array(z.strictObject({ slug: text, label: text })).describe('Topics that have a page.'),
  categories: stated.categories,
  withdrawn: stated.withdrawn,
  page: address,
  json: address,
});

const paper = briefPaper.extend({
  titleSource: stated.title,
  abstract: text.describe('The abstract as plain text.'),
  abstractSource: stated.abstract,
  summary: stated.summary,
  doi: stated.doi,
  journal: stated.journal,
  version: stated.version,
  alsoListed: z
    .array(listedDay)
    .exactOptional()
    .describe(stated.alsoListed.description ?? ''),
  source: stated.source,
  links: linksSchema.describe(
    'Addresses: those of the file, and those that follow from an arXiv id.',
  ),
  twins: z.strictObject({ markdown: address, json: address, bibtex: address }),
});

const papers = z.array(paper);

/** The documents of the API; what a paper states has the sentence of its key. */
const DOCUMENTS = {
  index: z.strictObject({
    $schema: address,
    name: text,
    description: text,
    home: address,
    language: text,
    sha256,
    revision,
    papers: count,
    newestDay: listedDay.exactOptional(),
    newest: address.exactOptional(),
    catalogs: z.strictObject(Object.fromEntries(LIST_KINDS.map((name) => [name, address]))),
    trending: address,
    paper: text,
    feeds: z.strictObject({
      rss: address,
      atom: address,
      json: address,
      digest: address,
      opml: address,
    }),
    archive: address,
  }),
  catalog: z.strictObject({
    $schema: address,
    kind,
    count,
    lists: z.array(z.strictObject({ key: text, title: text, count, page: address, json: address })),
  }),
  list: z.strictObject({
    $schema: address,
    kind,
    key: text,
    title: text,
    page: address,
    sha256,
    revision,
    count,
    papers: z.union([papers, z.array(briefPaper)]),
  }),
  paper: z.strictObject({ $schema: address, ...paper.shape }),
  trending: z.strictObject({
    $schema: address,
    page: address,
    newestDay: listedDay.exactOptional(),
    lastSevenDays: papers,
    lastThirtyDays: papers,
    allTime: papers,
  }),
} satisfies Record<SchemaName, z.ZodType>;

/** The schemas of the API (JSON Schema, draft 2020-12); each document names its own under `$schema`. */
export function* schemaFiles(publication: Publication): Generator<OutputFile> {
  for (const [name, schema] of Object.entries(DOCUMENTS)) {
    yield {
      address: publication.routes.api(`schema/${name}.json`),
      papers: [],
      body: () => {
        const { $schema, ...rest } = z.toJSONSchema(schema, { override: withoutDefault });
        const $id = schemaAddress(name as SchemaName, publication);
        return jsonText({ $schema, $id, title: `${publication.config.name}: ${name}`, ...rest });
      },
    };
  }
}

/** A file may leave out its lists; a document states them all. */
function withoutDefault({ jsonSchema }: { jsonSchema: { default?: unknown } }): void {
  delete jsonSchema.default;
}
