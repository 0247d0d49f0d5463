import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { listingText } from '../../../scripts/ingest/import/listing-report.ts';
import {
  IMPORT,
  type ListingOptions,
  readOptions,
} from '../../../scripts/ingest/import/options.ts';
import { runListing } from '../../../scripts/ingest/import/run-listing.ts';
import { atomEntry } from '../../fake-upstream/entries.ts';
import {
  type FakeUpstream,
  type FakeUpstreamSettings,
  startFakeUpstream,
} from '../../fake-upstream/fake-upstream.ts';
import { TODAY } from '../../fake-upstream/rehearsal.ts';
import { lineOf } from '../line-of.ts';
import { readAll, temporaryFolder } from '../temporary-folder.ts';

const OPTIONS: ListingOptions = {
  categories: ['cs.CL'],
  since: '2025-03-04',
  until: '2025-03-04',
  dryRun: false,
  skipRefused: false,
  format: 'text',
};

const CHOICE = `retrieval:
  categories: [cs.CL, cs.IR]
  words: [dense retrieval, RAG]
  without: [survey]
  tags: [rag]
people:
  categories: [cs.CL]
  authors: [E. Noether]
`;

/** Papers of arXiv by id, submitted on 4 March unless stated. */
function papers(...stated: Parameters<typeof atomEntry>[0][]): Record<string, string> {
  const published = '2025-03-04T17:00:00Z';
  return Object.fromEntries(
    stated.map((one) => [one.id, atomEntry({ published, authors: ['Jane Doe'], ...one })]),
  );
}

const ATOM = papers(
  { id: '2503.00001v1', title: 'Dense\n Retrieval at Scale' },
  { id: '2503.00002v1', title: 'A Survey of RAG' },
  { id: '2503.00003v1', title: 'Loops', authors: ['Emmy Noether'] },
  { id: '2503.00004v1', title: 'Fragments' },
  { id: '2503.00005v1', title: 'RAG in Vision', categories: ['cs.CV'] },
  { id: '2503.00006v1', title: 'RAG a day later', published: '2025-03-05T00:00:00Z' },
);

let upstream: FakeUpstream | undefined;
afterEach(() => upstream?.close());

const serve = async (settings: FakeUpstreamSettings) => {
  await upstream?.close();
  upstream = await startFakeUpstream(settings);
};

async function listInto(root: string, options: Partial<ListingOptions> = {}, stopAfter = 99) {
  const asked = { ...OPTIONS, ...options };
  const servers = { ARXIV_ENDPOINT: upstream?.url, HF_ENDPOINT: upstream?.url };
  let done = 0;
  const control = {
    onDay: () => {
      done += 1;
    },
    isStopped: () => done >= stopAfter,
  };
  const run = await runListing(root, asked, TODAY, control, servers);
  return { run, said: listingText(run, asked), files: await readAll(root) };
}

describe('npm run import -- --choice', () => {
  it('takes what the file chooses, says what it leaves out and why, and changes nothing the second time', async () => {
    await serve({ atom: ATOM });
    const choice = join(await temporaryFolder({ 'choice.yaml': CHOICE }), 'choice.yaml');
    const root = await temporaryFolder();
    const { run, said, files } = await listInto(root, { categories: [], choice });
    expect(said).toMatchInlineSnapshot(`
      "2025-03-04, cs.CL, cs.IR: 4 papers, 2 chosen (1 by retrieval, 1 by people).

      Papers that were left out, by choice:

      - retrieval: 1 with a word that it leaves out, 1 without its words
      - people: 2 by none of its authors

      2 papers added, 0 changed, 0 as before, 0 refused.
      2 papers with arXiv's own text.

      ### Added papers

      - papers/2025/03/2503.00001.md Dense Retrieval at Scale
      - papers/2025/03/2503.00003.md Loops

      2 files written. Look at them with npm run dev."
    `);
    expect(run.days[0]?.unchosen.map(({ id }) => id)).toEqual(['2503.00002', '2503.00004']);
    expect(files['papers/2025/03/2503.00001.md']).toMatchInlineSnapshot(`
      "---
      title: "Dense Retrieval at Scale"
      date: 2025-03-04
      published: 2025-03-04
      authors:
        - Jane Doe
      tags:
        - rag
        - information-retrieval
      categories:
        - cs.CL
        - cs.AI
      version: v1
      source: arxiv@c39b941e
      ---
      We study a simple model with $\\alpha = 2$.
      "
    `);
    const again = await listInto(root, { categories: [], choice });
    expect(again.files).toEqual(files);
    expect(again.said).toContain('Nothing was written: all of it is there already.');
  });

  it.each([
    ['catgories: [cs.CL]', 'There is no key `mine.catgories`. Did you mean `categories`?'],
    ['categories: [CL]', 'Expected a category of arXiv such as cs.CL.'],
    ['categories: []', 'Expected at least one category.'],
    ['categories: [cs.CL]\n  primary: yes', 'Expected true or false.'],
    ['words: [x]', 'The key `mine.categories` is missing.'],
  ])('says with place and cure what is wrong with %j', async (lines, message) => {
    await serve({ atom: ATOM });
    const choice = join(await temporaryFolder({ 'my.yaml': `mine:\n  ${lines}\n` }), 'my.yaml');
    const listing = listInto(await temporaryFolder(), { choice });
    await expect(listing).rejects.toThrow(message);
    await expect(listInto(await temporaryFolder(), { choice })).rejects.toThrow(
      /my\.yaml:\d+:\d+ /,
    );
  });
});

describe('npm run import -- --arxiv-category', () => {
  it('reads all pages of a day, and takes none of a day of which papers are missing', async () => {
    const many = Array.from({ length: 205 }, (_, index) => ({
      id: `2503.${String(10_001 + index)}v1`,
      title: `Paper ${index}`,
    }));
    await serve({ atom: papers(...many) });
    const { run } = await listInto(await temporaryFolder());
    expect(run.report.added).toHaveLength(205);
    expect(upstream?.requests).toHaveLength(2);
    const atom = { ...papers(...many) };
    const body = { kind: 'body', body: '<feed xmlns="http://www.w3.org/2005/Atom"/>' } as const;
    await serve({
      atom,
      fault: ({ searchParams }) => (searchParams.get('start') === '200' ? body : undefined),
    });
    const cut = await listInto(await temporaryFolder());
    expect([cut.run.days[0]?.failed, cut.files]).toMatchInlineSnapshot(`
      [
        "The answer is no Atom feed.",
        {},
      ]
    `);
  });

  it('goes on where it was broken off, and forgets that when all is done', async () => {
    await serve({ atom: ATOM });
    const root = await temporaryFolder();
    const days = { since: '2025-03-03', until: '2025-03-05' };
    const first = await listInto(root, days, 2);
    expect(first.run.left).toEqual(['2025-03-05']);
    expect(first.said).toContain('Not asked for: 2025-03-05. The same command goes on there.');
    const asked = upstream?.requests.length ?? 0;
    const second = await listInto(root, days);
    expect(second.run.doneBefore).toEqual(['2025-03-03', '2025-03-04']);
    expect(upstream?.requests.length).toBe(asked + 1);
    expect(existsSync(join(root, '.work'))).toBe(false);
  });

  it('gives up when arXiv is away, and says which days are left', async () => {
    await serve({ fault: () => ({ kind: 'status', status: 403 }) });
    const { run, files } = await listInto(await temporaryFolder(), {
      since: '2025-03-01',
      until: '2025-03-09',
    });
    expect([run.days.length, run.left.length, files]).toEqual([3, 6, {}]);
    expect(run.days[0]?.failed).toContain('403');
  });

  it('keeps what a person changed in a paper that it took', async () => {
    await serve({ atom: ATOM });
    const root = await temporaryFolder();
    const { files } = await listInto(root);
    expect(Object.keys(files)).toHaveLength(4);
    const again = await listInto(root, { since: '2025-03-04', until: '2025-03-05' });
    expect(again.run.report).toMatchObject({ unchanged: 4, added: [{ paper: '2503.00006' }] });
  });
});

describe('the command line', () => {
  const asked = (...args: string[]) => readOptions(lineOf(IMPORT, args), TODAY);

  it('counts days back from yesterday', () => {
    expect(asked('--arxiv-category', 'cs.CL,cs.IR', '--last', '3')).toMatchObject({
      listing: { categories: ['cs.CL', 'cs.IR'], since: '2025-12-17', until: '2025-12-19' },
    });
    expect(asked('--choice', 'a.yaml', '--since', '2025-12-01')).toMatchObject({
      listing: { categories: [], choice: 'a.yaml', since: '2025-12-01', until: '2025-12-19' },
    });
  });

  it.each([
    [['--arxiv-category', 'cs.CL']],
    [['--arxiv-category', 'CL', '--date', '2025-03-04']],
    [['--arxiv-category', 'cs.CL', '--date', '2025-03-04', '--last', '2']],
    [['--arxiv-category', 'cs.CL', '--since', '2025-03-04', '--until', '2025-03-01']],
    [['--arxiv-category', 'cs.CL', '--date', '2026-03-04']],
    [['file.bib', '--arxiv-category', 'cs.CL', '--date', '2025-03-04']],
    [['file.bib', '--date', '2025-03-04']],
    [['a.bib', 'b.bib']],
  ])('refuses %j', (args) => {
    expect(() => asked(...args)).toThrow();
  });
});
