import { expect, it } from 'vitest';
import { paper, publicationOf } from '../publication.ts';
import { outputsOf, textOf } from '../tools.ts';

const papers = [
  paper({ id: '2512.00001', tags: ['reasoning'], org: 'Qwen', authors: ['Ada Lovelace', '李 明'] }),
  paper({ id: '2512.00002', date: '2025-12-09', authors: ['Ada Lovelace', '李 明'] }),
];
const publication = publicationOf(papers, {}, { authorPageFrom: 2, base: '/archive/' });

it('every feed, twin and document stands at its own address below the base', () => {
  const addresses = [...outputsOf(publication).keys()];

  expect(addresses.every((address) => address.startsWith('/archive/'))).toBe(true);
  expect(addresses.filter((address) => !address.includes('/api/v1/'))).toMatchInlineSnapshot(`
    [
      "/archive/_redirects",
      "/archive/robots.txt",
      "/archive/llms.txt",
      "/archive/opensearch.xml",
      "/archive/manifest.webmanifest",
      "/archive/digest.xml",
      "/archive/subscriptions.opml",
      "/archive/feed.xml",
      "/archive/atom.xml",
      "/archive/feed.json",
      "/archive/tags/reasoning/feed.xml",
      "/archive/tags/reasoning/atom.xml",
      "/archive/tags/reasoning/feed.json",
      "/archive/orgs/qwen/feed.xml",
      "/archive/orgs/qwen/atom.xml",
      "/archive/orgs/qwen/feed.json",
      "/archive/authors/ada-lovelace/feed.xml",
      "/archive/authors/%E6%9D%8E-%E6%98%8E/feed.xml",
      "/archive/papers/2512.00001.md",
      "/archive/papers/2512.00001.json",
      "/archive/papers/2512.00001.bib",
      "/archive/api/papers/2512.00001",
      "/archive/papers/2512.00002.md",
      "/archive/papers/2512.00002.json",
      "/archive/papers/2512.00002.bib",
      "/archive/api/papers/2512.00002",
      "/archive/papers/date/2025-12-10.bib",
      "/archive/papers/date/2025-12-10.ris",
      "/archive/papers/date/2025-12-10.csl.json",
      "/archive/papers/date/2025-12-10.md",
      "/archive/papers/date/2025-12-10.json",
      "/archive/papers/date/2025-12-09.bib",
      "/archive/papers/date/2025-12-09.ris",
      "/archive/papers/date/2025-12-09.csl.json",
      "/archive/papers/date/2025-12-09.md",
      "/archive/papers/date/2025-12-09.json",
      "/archive/papers/week/2025-W50.bib",
      "/archive/papers/week/2025-W50.ris",
      "/archive/papers/week/2025-W50.csl.json",
      "/archive/papers/week/2025-W50.md",
      "/archive/papers/week/2025-W50.json",
      "/archive/papers/month/2025-12.bib",
      "/archive/papers/month/2025-12.ris",
      "/archive/papers/month/2025-12.csl.json",
      "/archive/papers/month/2025-12.md",
      "/archive/papers/month/2025-12.json",
      "/archive/papers/year/2025.bib",
      "/archive/papers/year/2025.ris",
      "/archive/papers/year/2025.csl.json",
      "/archive/papers/year/2025.md",
      "/archive/papers/year/2025.json",
      "/archive/tags/reasoning.bib",
      "/archive/tags/reasoning.ris",
      "/archive/tags/reasoning.csl.json",
      "/archive/tags/reasoning.md",
      "/archive/tags/reasoning.json",
      "/archive/orgs/qwen.bib",
      "/archive/orgs/qwen.ris",
      "/archive/orgs/qwen.csl.json",
      "/archive/orgs/qwen.md",
      "/archive/orgs/qwen.json",
      "/archive/authors/ada-lovelace.bib",
      "/archive/authors/ada-lovelace.json",
      "/archive/authors/%E6%9D%8E-%E6%98%8E.bib",
      "/archive/authors/%E6%9D%8E-%E6%98%8E.json",
      "/archive/api/daily_papers",
      "/archive/api/hugging-face/date/2025-12-10.json",
      "/archive/api/hugging-face/date/2025-12-09.json",
      "/archive/api/hugging-face/week/2025-W50.json",
      "/archive/api/hugging-face/month/2025-12.json",
      "/archive/archive/papers.jsonl.gz",
      "/archive/archive/papers.csv.gz",
      "/archive/archive/papers.bib.gz",
      "/archive/archive/papers-2025.bib.gz",
      "/archive/archive/manifest.json",
    ]
  `);
});

it('the same archive gives the same bytes, whatever the order of its files', async () => {
  const reversed = publicationOf(
    [...papers].reverse(),
    {},
    { authorPageFrom: 2, base: '/archive/' },
  );

  for (const [address, file] of outputsOf(publication)) {
    const other = outputsOf(reversed).get(address);
    expect(Buffer.from(await file.body()), address).toEqual(
      Buffer.from((await other?.body()) ?? ''),
    );
  }
});

it('a paper is Markdown of its own', async () => {
  const one = publicationOf([
    paper({
      title: 'A *star* in $x^2$',
      org: 'Qwen',
      authorCount: 3,
      upvotes: 1,
      tags: ['reasoning'],
      withdrawn: { date: '2026-01-03' },
      abstract: 'It *says* $x^2$.\n\nAnd more.',
    }),
  ]);

  expect(await textOf(one, '/papers/2512.00001.md')).toMatchInlineSnapshot(`
    "# A \\*star\\* in x²

    **Withdrawn on 3 January 2026.**

    Ada Lovelace and 2 more

    Qwen · Listed 10 December 2025 · 1 upvote

    [Papers](https://papers.example/papers/2512.00001/) · [arXiv](<https://arxiv.org/abs/2512.00001>) · [PDF](<https://arxiv.org/pdf/2512.00001>) · [Discuss](<https://huggingface.co/papers/2512.00001>)

    ## Abstract

    It *says* $x^2$.

    And more.

    Topics: [Reasoning](https://papers.example/tags/reasoning/)

    ## Cite

    \`\`\`bibtex
    @misc{lovelace2025star,
      title = {A *star* in {$x^2$}},
      author = {Lovelace, Ada and others},
      year = {2025},
      month = dec,
      eprint = {2512.00001},
      archivePrefix = {arXiv},
      eprinttype = {arxiv},
      primaryClass = {cs.CL},
      url = {https://arxiv.org/abs/2512.00001}
    }
    \`\`\`
    "
  `);
});

it('a list is Markdown with abstracts', async () => {
  const markdown = await textOf(publication, '/archive/papers/week/2025-W50.md');

  expect(markdown).toContain(
    '# Week 50, 2025\n\n2 papers · [Papers](https://papers.example/archive/papers/week/2025-W50/)',
  );
  expect(markdown).toContain('## A Paper');
  expect(markdown).toContain('It says something.');
});

it('an archive without papers still has well-formed documents', async () => {
  const empty = publicationOf([]);

  for (const [address, file] of outputsOf(empty)) {
    const body = await file.body();
    if (address.endsWith('.json')) expect(() => JSON.parse(String(body)), address).not.toThrow();
  }
  expect(JSON.parse(await textOf(empty, '/api/daily_papers'))).toEqual([]);
});
