import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/archive/model/day.ts';
import { NASTY_TITLES, paper, publicationOf } from '../../publication.ts';
import { outputsOf } from '../../tools.ts';

const everything = paper({
  id: '2506.24119',
  published: '2025-06-30',
  authorCount: 12,
  org: 'Qwen',
  upvotes: 10,
  comments: 0,
  retrieved: '2025-07-01',
  tags: ['reasoning', 'unknown-topic'],
  doi: '10.1000/x',
  journal: 'Trans.',
  version: 'v2',
  links: { github: 'https://github.com/a/b', project: 'http://a.example/' },
  summary: 'By hand.',
  alsoListed: ['2025-12-11'],
  withdrawn: { date: '2026-01-01', note: 'Why.' },
  source: 'arxiv@00000000',
});
const bare = paper({ id: 'a-report', authors: [], categories: [], org: 'Unknown Org' });
/** More papers than a list shows with abstracts. */
const many = Array.from({ length: 120 }, (_, index) =>
  paper({
    id: `many-${index}`,
    date: addDays('2025-01-01', index),
    title: NASTY_TITLES[index % NASTY_TITLES.length]?.[0] ?? 'A',
  }),
);
const publication = publicationOf([everything, bare, ...many]);
const outputs = outputsOf(publication);
const ajv = new Ajv2020({ strict: true, allErrors: true });

async function json(address: string) {
  return JSON.parse(String(await outputs.get(address)?.body()));
}

describe('the documents of the API', () => {
  const documents = [...outputs.keys()].filter(
    (address) =>
      /\.json$/.test(address) &&
      /^\/(api\/v1|papers|tags|orgs|authors)\//.test(address) &&
      !/\/schema\/|feed\.json$|\.csl\.json$/.test(address),
  );

  beforeAll(async () => {
    for (const address of outputs.keys()) {
      if (address.startsWith('/api/v1/schema/')) ajv.addSchema(await json(address));
    }
  });

  it('are of all kinds', () => {
    const folders = new Set(documents.map((address) => address.split('/').slice(1, 4).join('/')));

    expect(folders.size).toBeGreaterThan(20);
    expect(documents.length).toBeGreaterThan(500);
  });

  it('keep to the schema that they name', async () => {
    for (const address of documents) {
      const document = await json(address);
      const validate = ajv.getSchema(document.$schema);
      expect(validate?.(document), `${address}: ${ajv.errorsText(validate?.errors)}`).toBe(true);
    }
  });

  it('lead only to what is there', async () => {
    const there = new Set(outputs.keys());
    for (const address of documents) {
      const text = JSON.stringify(await json(address));
      for (const [, path = ''] of text.matchAll(
        /"https:\/\/papers\.example(\/[^"{]*\.[a-z.]+)"/g,
      )) {
        expect(there, `${address} leads to ${path}`).toContain(path);
      }
    }
  });

  it('show a paper whole', async () => {
    expect(await json('/papers/2506.24119.json')).toMatchInlineSnapshot(`
      {
        "$schema": "https://papers.example/api/v1/schema/paper.json",
        "abstract": "It says something. Then it says more.",
        "abstractSource": "It says something. Then it says more.",
        "alsoListed": [
          "2025-12-11",
        ],
        "arxiv": "2506.24119",
        "authorCount": 12,
        "authors": [
          "Ada Lovelace",
        ],
        "categories": [
          "cs.CL",
        ],
        "comments": 0,
        "date": "2025-12-10",
        "doi": "10.1000/x",
        "id": "2506.24119",
        "journal": "Trans.",
        "json": "https://papers.example/api/v1/papers/2506.24119.json",
        "links": {
          "arxiv": "https://arxiv.org/abs/2506.24119",
          "github": "https://github.com/a/b",
          "huggingface": "https://huggingface.co/papers/2506.24119",
          "pdf": "https://arxiv.org/pdf/2506.24119",
          "project": "http://a.example/",
        },
        "organization": {
          "name": "Qwen",
          "slug": "qwen",
        },
        "page": "https://papers.example/papers/2506.24119/",
        "published": "2025-06-30",
        "retrieved": "2025-07-01",
        "source": "arxiv@00000000",
        "summary": "By hand.",
        "title": "A Paper",
        "titleSource": "A Paper",
        "topics": [
          {
            "label": "Reasoning",
            "slug": "reasoning",
          },
        ],
        "twins": {
          "bibtex": "https://papers.example/papers/2506.24119.bib",
          "json": "https://papers.example/papers/2506.24119.json",
          "markdown": "https://papers.example/papers/2506.24119.md",
        },
        "upvotes": 10,
        "version": "v2",
        "withdrawn": {
          "date": "2026-01-01",
          "note": "Why.",
        },
      }
    `);
  });

  it('hold abstracts in lists of up to a hundred papers', async () => {
    const day = await json('/api/v1/days/2025-12-10.json');
    const year = await json('/api/v1/years/2025.json');

    expect(day.papers[0]).toHaveProperty('abstract');
    expect(year.count).toBe(122);
    expect(year.papers[0]).not.toHaveProperty('abstract');
  });
});
