import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { bodyOf } from '../../../../src/archive/catalogue/catalogue.ts';
import { addDays } from '../../../../src/archive/model/day.ts';
import { makePublication, NASTY_TITLES, resourcesOf, tools } from '../../make-publication.ts';

const everything = {
  id: '2506.24119',
  published: '2025-06-30',
  authorCount: 12,
  org: 'Qwen',
  upvotes: 10,
  comments: 0,
  retrieved: '2025-07-01',
  submitter: 'ada-l',
  tags: ['reasoning', 'unknown-topic'],
  doi: '10.1000/x',
  journal: 'Trans.',
  venue: 'CVPR 2025',
  version: 'v2',
  links: { github: 'https://github.com/a/b', project: 'http://a.example/' },
  summary: 'By hand.',
  alsoListed: ['2025-12-11'],
  withdrawn: { date: '2026-01-01', note: 'Why.' },
  source: 'arxiv@00000000',
};
const bare = { id: 'a-report', authors: [], categories: [], org: 'Unknown Org' };
const many = Array.from({ length: 120 }, (_, index) => ({
  id: `many-${index}`,
  date: addDays('2025-01-01', index),
  title: NASTY_TITLES[index % NASTY_TITLES.length]?.[0] ?? 'A',
}));
const gap = { day: '2025-12-09', weekend: false };
const span = {
  first: '2025-01-01',
  last: '2025-12-11',
  gaps: [
    { ...gap, reason: 'never-read' as const },
    { ...gap, reason: 'failed' as const, detail: 'HTTP 500.' },
  ],
};
const publication = makePublication([everything, bare, ...many], {}, {}, { span });
const resources = resourcesOf(publication);
// The keys of a map of catalogues are required by name only, not declared one by one.
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });

async function json(address: string) {
  const resource = resources.get(address);
  if (!resource) throw new Error(`There is no file ${address}.`);
  return JSON.parse(String(await bodyOf(publication.site, resource, tools)));
}

const papers = [...resources.keys()].filter((address) => /^\/api\/papers\/./.test(address));
const documents = [...resources.values()]
  .filter(({ kind }) =>
    [
      'api-index',
      'api-catalog',
      'api-trending',
      'api-gaps',
      'api-trends',
      'embed',
      'list-file',
    ].includes(kind),
  )
  .map(({ address }) => address)
  .filter((address) => address.endsWith('.json') && !address.endsWith('.csl.json'));

describe('the documents of the API', () => {
  beforeAll(async () => {
    for (const { address, kind } of resources.values()) {
      if (kind === 'api-schema') ajv.addSchema(await json(address));
    }
  });

  it('are of all kinds', async () => {
    const named = await Promise.all(documents.map(async (one) => (await json(one)).$schema));

    expect(new Set(named.map((schema: string) => schema.split('/').at(-1)))).toEqual(
      new Set([
        'index.json',
        'catalog.json',
        'trending.json',
        'gaps.json',
        'trends.json',
        'embed.json',
        'list.json',
      ]),
    );
    expect(documents.length).toBeGreaterThan(120);
    expect(papers).toHaveLength(122);
  });

  it('keep to the schema that they name, and papers to that of papers', async () => {
    const schemaOfPapers = 'https://papers.example/api/v1/schema/paper.json';
    for (const address of [...documents, ...papers]) {
      const document = await json(address);
      const validate = ajv.getSchema(document.$schema ?? schemaOfPapers);
      expect(validate?.(document), `${address}: ${ajv.errorsText(validate?.errors)}`).toBe(true);
    }
  });
});
