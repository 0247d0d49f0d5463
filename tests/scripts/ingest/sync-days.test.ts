import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { runComplete } from '../../../scripts/ingest/sync/run-complete.ts';
import { latestDays } from '../../../scripts/ingest/sync/run-days.ts';
import { runUpdate } from '../../../scripts/ingest/sync/run-update.ts';
import { parsePaper } from '../../../src/archive/content/parse-paper.ts';
import { atomEntry, dayAnswer, entryOf } from '../../fake-upstream/entries.ts';
import type { FakeUpstreamSettings } from '../../fake-upstream/fake-upstream.ts';
import { type Rehearsal, startRehearsal, TODAY } from '../../fake-upstream/rehearsal.ts';

const DAY = '2025-12-09';
const FILE = 'papers/2025/12/2512.00001.md';

let rehearsal: Rehearsal;
afterEach(() => rehearsal.close());

async function start(settings: FakeUpstreamSettings): Promise<Rehearsal> {
  rehearsal = await startRehearsal(settings);
  return rehearsal;
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(rehearsal.root, file), change(rehearsal.read(file)));
}

describe('a day that is synced', () => {
  test('is written as files that pass the check, and recorded', async () => {
    const organization = { name: 'new-lab', fullname: 'A New Lab' };
    const { sync, read, snapshot } = await start({
      days: { [DAY]: dayAnswer({ outer: { organization } }) },
    });
    const { days } = await sync([DAY]);
    expect(days[0]).toMatchObject({
      state: 'done',
      papers: 1,
      added: [{ paper: '2512.00001' }],
      orgs: ['A New Lab'],
    });
    expect(Object.keys(snapshot())).toEqual([FILE, 'sync.json']);
    expect(read(FILE)).toMatchInlineSnapshot(`
      "---
      title: "A plain title"
      date: 2025-12-09
      published: 2025-12-08
      authors:
        - Ada Lovelace
      org: A New Lab
      upvotes: 12
      comments: 3
      retrieved: 2025-12-20
      source: huggingface@4b75b2e5
      ---
      We study a simple model and find it simple.
      "
    `);
    expect(read('sync.json')).toContain(
      '"2025-12-09": {"state":"done","papers":1,"read":"2025-12-20"},',
    );
  });

  test('has names and links that the check takes, whatever the source has in them', async () => {
    const names = ['Ada\u200B Love\u3164lace', '~', 'null', '\u2800', 'Emmy Noether'];
    const projectPage = 'https://a.example/x\u2060y';
    const { sync, read } = await start({
      days: {
        [DAY]: dayAnswer({ authors: names.map((name) => ({ name })), paper: { projectPage } }),
      },
    });
    expect((await sync([DAY])).days[0]).toMatchObject({ state: 'done' });
    expect(read(FILE)).toContain('authors:\n  - Ada Lovelace\n  - Emmy Noether\n');
    expect(read(FILE)).not.toContain('project:');
  });

  test('changes no byte where the same answer comes again', async () => {
    const { sync, snapshot } = await start({
      days: { [DAY]: dayAnswer({}) },
      atom: { '2512.00001': atomEntry({}) },
    });
    await sync([DAY]);
    const before = snapshot();
    const { days } = await sync([DAY]);
    expect(days[0]).toMatchObject({
      added: [],
      changed: [],
      unchanged: 1,
      upstream: [],
      notes: [],
    });
    expect(snapshot()).toEqual(before);
  });

  test("has arXiv's text where arXiv has the paper, and Hugging Face's where not", async () => {
    const { sync, read } = await start({
      days: { [DAY]: dayAnswer({}, { id: '2512.00002' }) },
      atom: { '2512.00001': atomEntry({}) },
    });
    expect((await sync([DAY])).days[0]).toMatchObject({ fromArxiv: 1, state: 'done' });
    expect(read(FILE)).toMatch(/source: arxiv@[0-9a-f]{8}\n---\n.*\$\\alpha = 2\$/);
    expect(read(FILE)).toContain('upvotes: 12');
    expect(read('papers/2025/12/2512.00002.md')).toMatch(/source: huggingface@/);
  });

  test('is read page by page where it is long', async () => {
    const many = Array.from({ length: 230 }, (_, index) => ({ id: `2512.${10_000 + index}` }));
    const { sync } = await start({ days: { [DAY]: dayAnswer(...many) } });
    expect((await sync([DAY])).days[0]).toMatchObject({ state: 'done', papers: 230 });
  });

  test('is read to its end where the server links the next page, however small the pages are', async () => {
    const many = Array.from({ length: 23 }, (_, index) => ({ id: `2512.${10_000 + index}` }));
    const { sync } = await start({ days: { [DAY]: dayAnswer(...many) }, pageSize: 5 });
    expect((await sync([DAY])).days[0]).toMatchObject({ state: 'done', papers: 23 });
  });

  test('is read once where a server that knows no pages lists just as many as a page holds', async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ id: `2512.${10_000 + index}` }));
    const body = dayAnswer(...many);
    const { sync } = await start({
      fault: ({ searchParams }) =>
        searchParams.get('date') === DAY ? { kind: 'body', body } : undefined,
    });
    expect((await sync([DAY])).days[0]).toMatchObject({ state: 'done', papers: 50 });
  });

  test('without papers is told from one that failed', async () => {
    const { sync, read } = await start({ days: { [DAY]: '[]', '2025-12-10': '{"error":"x"}' } });
    expect((await sync([DAY, '2025-12-10'])).days.map(({ state }) => state)).toEqual([
      'empty',
      'failed',
    ]);
    expect(read('sync.json')).toContain(
      '"2025-12-10": {"state":"failed","papers":0,"read":"2025-12-20","reason":"The answer is no list',
    );
  });

  test('is plainly unfinished where one paper is refused, and the others are there', async () => {
    const text = JSON.stringify([entryOf({ paper: { id: '../../x' } }), entryOf({})]);
    const { sync, snapshot } = await start({ days: { [DAY]: text } });
    expect((await sync([DAY])).days[0]).toMatchObject({
      state: 'unfinished',
      papers: 2,
      reason: 'entry 1: Its id, "../../x", is no arXiv id.',
    });
    expect(Object.keys(snapshot())).toEqual([FILE, 'sync.json']);
  });

  test('that fails leaves every byte as it was', async () => {
    const { sync, snapshot } = await start({
      days: { [DAY]: dayAnswer({}), '2025-12-10': '[{"paper":' },
    });
    await sync([DAY]);
    const before = snapshot();
    expect((await sync(['2025-12-10'])).days[0]?.state).toBe('failed');
    expect(snapshot()).toEqual(before);
  });

  test('is refused without harm where its answer is nested a million levels deep', async () => {
    const body = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
    const { sync } = await start({ days: { [DAY]: body } });
    expect((await sync([DAY])).days[0]).toMatchObject({
      state: 'failed',
      reason: 'entry 1: It is no map of keys.',
    });
  });

  test('puts a paper of two days under the first and notes the second', async () => {
    const { sync, read, snapshot } = await start({
      days: { [DAY]: dayAnswer({}), '2025-12-10': dayAnswer({ upvotes: 40 }) },
    });
    await sync([DAY, '2025-12-10']);
    expect(read(FILE)).toContain('date: 2025-12-09');
    expect(read(FILE)).toContain('upvotes: 12');
    expect(read(FILE)).toContain('alsoListed:\n  - 2025-12-10');
    const before = snapshot();
    await sync([DAY, '2025-12-10']);
    expect(snapshot()).toEqual(before);
  });

  test('shows a text literally that would not pass the check otherwise', async () => {
    const summary = `A formula $${'{'.repeat(60)}x${'}'.repeat(60)}$ and $\\def\\x{y}$.`;
    const { sync, root, read } = await start({ days: { [DAY]: dayAnswer({ summary }) } });
    expect((await sync([DAY])).days[0]).toMatchObject({
      state: 'done',
      added: [{ paper: '2512.00001' }],
    });
    const { problems } = parsePaper({ file: FILE, bytes: Buffer.from(read(FILE)) }, TODAY);
    expect([root, problems.filter(({ severity }) => severity === 'error')]).toEqual([root, []]);
  });
});

describe("a person's work", () => {
  test('survives every run, whatever was edited', async () => {
    const { sync, read } = await start({
      days: { [DAY]: dayAnswer({}) },
      atom: { '2512.00001': atomEntry({}) },
    });
    await sync([DAY]);
    edit(FILE, (text) =>
      text
        .replace('title: "A plain title"', "title: 'Mine'   # by hand")
        .replace(/authors:\n(.*\n){2}/, 'authors: [Ada Lovelace]\n')
        .replace(/tags:\n( {2}- .*\n)+/, '')
        .replace(/We study/, 'I study'),
    );
    const mine = read(FILE);
    await sync([DAY]);
    await sync([DAY]);
    expect(read(FILE)).toBe(mine);
  });

  test('survives where arXiv is reached only later', async () => {
    const paper = { githubRepo: 'https://github.com/a/b', projectPage: 'https://example.org/' };
    const atom: Record<string, string> = {};
    const { sync, read } = await start({ days: { [DAY]: dayAnswer({ paper }) }, atom });
    await sync([DAY]);
    edit(FILE, (text) => text.replace('  github: https://github.com/a/b\n', ''));
    atom['2512.00001'] = atomEntry({});
    const { days } = await sync([DAY]);
    expect(days[0]?.upstream).toMatchObject([{ key: 'links.github' }]);
    expect(read(FILE)).not.toContain('github:');
    expect(read(FILE)).toContain('source: arxiv@');
  });

  test('survives a refresh, which touches the counts only', async () => {
    let answer = dayAnswer({ paper: { githubStars: 7 } });
    const { sync, read } = await start({ fault: () => ({ kind: 'body', body: answer }) });
    await sync([DAY]);
    edit(FILE, (text) =>
      text
        .replace('A plain title', 'Mine')
        .replace('retrieved: 2025-12-20', 'retrieved: 2025-12-11'),
    );
    const mine = read(FILE);
    answer = dayAnswer({ upvotes: 99, comments: 8, title: 'Theirs', paper: { githubStars: 90 } });
    await sync([DAY], { mode: 'refresh' });
    const counts = {
      'upvotes: 12': 'upvotes: 99',
      'comments: 3': 'comments: 8',
      'stars: 7': 'stars: 90',
      '2025-12-11': '2025-12-20',
    };
    const expected = Object.entries(counts).reduce(
      (text, [from, to]) => text.replace(from, to),
      mine,
    );
    expect(read(FILE)).toBe(expected);
  });

  test('in a file that has problems is left alone, and told', async () => {
    const { sync, read } = await start({ days: { [DAY]: dayAnswer({}) } });
    await sync([DAY]);
    edit(FILE, (text) => text.replace('title:', 'titel:'));
    const mine = read(FILE);
    expect((await sync([DAY])).days[0]).toMatchObject({
      state: 'failed',
      refused: [{ note: `${FILE} has problems, so it was left as it is; see npm run check.` }],
    });
    expect(read(FILE)).toBe(mine);
  });
});

describe('what upstream changes', () => {
  test('is listed, and taken over on request for the papers and keys named', async () => {
    const atom = { '2512.00001': atomEntry({}) };
    const { sync, run, read } = await start({ days: { [DAY]: dayAnswer({}) }, atom });
    await sync([DAY]);
    atom['2512.00001'] = atomEntry({ id: '2512.00001v3', title: 'A better title' });
    const before = read(FILE);
    const { days } = await sync([DAY]);
    expect(days[0]?.upstream.map(({ key }) => key)).toEqual(['title', 'version']);
    expect(read(FILE)).toBe(before);
    await run((context) => runUpdate(context, ['2512.00001'], ['version']));
    expect(read(FILE)).toBe(before.replace('version: v2', 'version: v3'));
    await run((context) => runUpdate(context, ['2512.00001'], undefined));
    expect(read(FILE)).toContain('title: "A better title"');
  });

  test("is arXiv's text for papers that had Hugging Face's", async () => {
    const atom: Record<string, string> = {};
    const { sync, run, read } = await start({ days: { [DAY]: dayAnswer({}) }, atom });
    await sync([DAY]);
    expect(read(FILE)).toContain('source: huggingface@');
    atom['2512.00001'] = atomEntry({});
    const { report } = await run((context) => runComplete(context, () => false));
    expect(report.changed[0]?.keys).toContain('abstract');
    expect(read(FILE)).toContain('source: arxiv@');
    expect(read(FILE)).toContain('categories:\n  - cs.CL\n  - cs.AI');
    expect(read(FILE)).toContain('upvotes: 12');
  });

  test('gives a paper without one the day on which it was published, and no other one', async () => {
    const atom = {
      '2512.00001': atomEntry({}),
      '2512.00002': atomEntry({ id: '2512.00002v1' }),
    };
    const { sync, run, read } = await start({
      days: { [DAY]: dayAnswer({}, { id: '2512.00002' }) },
      atom,
    });
    await sync([DAY]);
    const other = FILE.replace('00001', '00002');
    const byHand = (text: string): string =>
      text.replace(/^(version|source): .*\n/gm, '').replace(/Noether/, 'Nöther');
    edit(FILE, (text) => byHand(text).replace(/^published: .*\n/m, ''));
    edit(other, (text) => byHand(text).replace('published: 2025-12-08', 'published: 2025-12-07'));
    const before = [read(FILE), read(other)];
    await run((context) => runComplete(context, () => false));
    expect(read(FILE)).toContain('published: 2025-12-08');
    expect(read(FILE)).toContain('Nöther');
    expect([read(FILE) === before[0], read(other)]).toEqual([false, before[1]]);
  });
});

describe('a run over days', () => {
  test('gives up after three days without any answer, and says what is left', async () => {
    const { sync, snapshot } = await start({ fault: () => ({ kind: 'cut' }) });
    const run = await sync(['2025-12-01', '2025-12-02', '2025-12-03', '2025-12-04', '2025-12-05']);
    expect(run.days.map(({ state }) => state)).toEqual(['failed', 'failed', 'failed']);
    expect(run.notes).toEqual([
      'Hugging Face is away: 2 days from 2025-12-04 on were not asked for.',
    ]);
    expect(snapshot()).toEqual({});
  });

  test('asks arXiv no more once it is away, and says so once', async () => {
    const days = { [DAY]: dayAnswer({}), '2025-12-10': dayAnswer({ id: '2512.00002' }) };
    const { sync, upstream } = await start({
      days,
      atom: {},
      fault: ({ pathname }) =>
        pathname === '/api/query' ? { kind: 'status', status: 500 } : undefined,
    });
    const { notes } = await sync([DAY, '2025-12-10']);
    expect(notes).toEqual([
      "arXiv answers with status 500. (5 tries) Papers without arXiv's text have Hugging Face's; npm run sync -- --complete takes arXiv's later.",
    ]);
    expect(upstream.requests.filter((path) => path.startsWith('/api/query'))).toHaveLength(5);
  });

  test('to the latest day begins after the last finished one', async () => {
    const latest = JSON.stringify([
      entryOf({ paper: { submittedOnDailyAt: '2025-12-11T03:00:00.000Z' } }),
    ]);
    const { sync, run } = await start({ latest, days: { [DAY]: dayAnswer({}) } });
    expect(await run(latestDays)).toEqual({ since: '2025-12-11', until: '2025-12-11' });
    await sync([DAY]);
    expect(await run(latestDays)).toEqual({ since: '2025-12-10', until: '2025-12-11' });
  });
});
