import { LIST_KINDS } from '../../catalogue/list-forms.ts';
import { jsonText, type OutputFile } from '../file.ts';

import type { Publication } from '../publication.ts';
import { type SchemaName, schemaAddress } from './schema-address.ts';

/** A JSON Schema (draft 2020-12). */
type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const texts: Schema = { type: 'array', items: text };
const address: Schema = { type: 'string', pattern: '^https?://' };
const count: Schema = { type: 'integer', minimum: 0 };
const day: Schema = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' };
const sha256: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const revision: Schema = { type: 'string', pattern: '^[0-9a-f]{6}$' };
const kind: Schema = { enum: LIST_KINDS };

/** An object whose keys are all known; those that end in `?` may be absent. */
function object(keys: Readonly<Record<string, Schema>>): Schema {
  const entries = Object.entries(keys);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, schema]) => [bare(key), schema])),
    required: entries.flatMap(([key]) => (key.endsWith('?') ? [] : [key])),
    additionalProperties: false,
  };
}

const bare = (key: string): string => key.replace(/\?$/, '');

const BRIEF_KEYS = {
  id: text,
  'arxiv?': text,
  title: text,
  date: day,
  'published?': day,
  authors: texts,
  'authorCount?': count,
  'organization?': object({ 'slug?': text, name: text }),
  'upvotes?': count,
  'comments?': count,
  'retrieved?': day,
  topics: { type: 'array', items: object({ slug: text, label: text }) },
  categories: texts,
  'withdrawn?': object({ date: day, 'note?': text }),
  page: address,
  json: address,
};

const PAPER_KEYS = {
  ...BRIEF_KEYS,
  titleSource: text,
  abstract: text,
  abstractSource: text,
  'summary?': text,
  'doi?': text,
  'journal?': text,
  'version?': text,
  'alsoListed?': { type: 'array', items: day },
  'source?': text,
  links: object({
    'arxiv?': address,
    'pdf?': address,
    'huggingface?': address,
    'github?': address,
    'project?': address,
  }),
  twins: object({ markdown: address, json: address, bibtex: address }),
};

const papers: Schema = { type: 'array', items: object(PAPER_KEYS) };

const SCHEMAS: Readonly<Record<SchemaName, Schema>> = {
  index: object({
    $schema: address,
    name: text,
    description: text,
    home: address,
    language: text,
    sha256,
    revision,
    papers: count,
    'newestDay?': day,
    'newest?': address,
    catalogs: object(Object.fromEntries(LIST_KINDS.map((name) => [name, address]))),
    trending: address,
    paper: text,
    feeds: object({ rss: address, atom: address, json: address, digest: address, opml: address }),
    archive: address,
  }),
  catalog: object({
    $schema: address,
    kind,
    count,
    lists: {
      type: 'array',
      items: object({ key: text, title: text, count, page: address, json: address }),
    },
  }),
  list: object({
    $schema: address,
    kind,
    key: text,
    title: text,
    page: address,
    sha256,
    revision,
    count,
    papers: { anyOf: [papers, { type: 'array', items: object(BRIEF_KEYS) }] },
  }),
  paper: object({ $schema: address, ...PAPER_KEYS }),
  trending: object({
    $schema: address,
    page: address,
    'newestDay?': day,
    lastSevenDays: papers,
    lastThirtyDays: papers,
    allTime: papers,
  }),
};

/** The schemas of the API; each document names its own under `$schema`. */
export function* schemaFiles(publication: Publication): Generator<OutputFile> {
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    yield {
      address: publication.routes.api(`schema/${name}.json`),
      papers: [],
      body: () =>
        jsonText({
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          $id: schemaAddress(name as SchemaName, publication),
          title: `${publication.config.name}: ${name}`,
          ...schema,
        }),
    };
  }
}
