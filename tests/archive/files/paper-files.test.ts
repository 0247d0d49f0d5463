import { expect, it } from 'vitest';
import { makePublication, textAt } from '../make-publication.ts';

it('a paper is Markdown of its own', async () => {
  const publication = makePublication([
    {
      title: 'A *star* in $x^2$',
      org: 'Qwen',
      authorCount: 3,
      upvotes: 1,
      tags: ['reasoning'],
      withdrawn: { date: '2026-01-03' },
      abstract: 'It *says* $x^2$.\n\nAnd more.',
    },
  ]);

  expect(await textAt(publication, '/papers/2512.00001.md')).toMatchInlineSnapshot(`
    "# A \\*star\\* in x²

    **Withdrawn on 3 January 2026.**

    Ada Lovelace, Alan Turing and 1 more

    Qwen · Listed 10 December 2025 · 1 upvote

    [Example Papers](https://papers.example/papers/2512.00001/) · [arXiv](<https://arxiv.org/abs/2512.00001>)

    ## Abstract

    It *says* $x^2$.

    And more.

    Topics: Reasoning
    "
  `);
});

it('a paper is JSON for the Hugging Face client, with what its file states besides', async () => {
  const publication = makePublication([
    {
      id: '2506.24119',
      title: 'A *star* in $x^2$',
      published: '2025-06-30',
      authors: ['Ada Lovelace'],
      authorCount: 12,
      org: 'Qwen',
      upvotes: 10,
      comments: 0,
      retrieved: '2025-07-01',
      tags: ['reasoning', 'unknown-topic'],
      categories: ['cs.CL'],
      doi: '10.1000/x',
      journal: 'Trans.',
      version: 'v2',
      links: { github: 'https://github.com/a/b', project: 'http://a.example/' },
      summary: 'By hand.',
      alsoListed: ['2025-12-11'],
      withdrawn: { date: '2026-01-01', note: 'Why.' },
      source: 'arxiv@00000000',
      abstract: 'It *says* something.',
    },
  ]);

  expect(JSON.parse(await textAt(publication, '/api/papers/2506.24119'))).toMatchInlineSnapshot(`
    {
      "alsoListed": [
        "2025-12-11",
      ],
      "arxiv": "2506.24119",
      "authorCount": 12,
      "authors": [
        {
          "name": "Ada Lovelace",
        },
      ],
      "categories": [
        "cs.CL",
      ],
      "citationKey": "lovelace2025star",
      "doi": "10.1000/x",
      "githubRepo": "https://github.com/a/b",
      "id": "2506.24119",
      "journal": "Trans.",
      "links": {
        "github": "https://github.com/a/b",
        "project": "http://a.example/",
      },
      "numComments": 0,
      "organization": {
        "fullname": "Qwen",
        "name": "qwen",
      },
      "projectPage": "http://a.example/",
      "publishedAt": "2025-06-30T00:00:00Z",
      "retrieved": "2025-07-01",
      "sentence": "By hand.",
      "source": "arxiv@00000000",
      "submittedOnDailyAt": "2025-12-10T00:00:00Z",
      "summary": "It says something.",
      "summarySource": "It *says* something.",
      "title": "A *star* in x²",
      "titleSource": "A *star* in $x^2$",
      "topics": [
        {
          "label": "Reasoning",
          "slug": "reasoning",
        },
      ],
      "upvotes": 10,
      "version": "v2",
      "withdrawnAt": "2026-01-01T00:00:00Z",
      "withdrawnNote": "Why.",
    }
  `);
});

it('has only the files that the configuration asks for', async () => {
  const publication = makePublication([{}], {}, { paperFiles: ['md'] });

  await expect(textAt(publication, '/papers/2512.00001.md')).resolves.toContain('# A plain title');
  await expect(textAt(publication, '/api/papers/2512.00001')).rejects.toThrow('There is no file');
});
