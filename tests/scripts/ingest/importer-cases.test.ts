import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeFiles } from '../../../scripts/disk/index.ts';
import { findPaper } from '../../../scripts/ingest/add/find-paper.ts';
import { takePapers } from '../../../scripts/ingest/sync/take-papers.ts';
import { parsePaper } from '../../../src/archive/content/parse-paper.ts';
import type { Fault } from '../../fake-upstream/faults.ts';
import { startRehearsal, TODAY } from '../../fake-upstream/rehearsal.ts';

/** One hostile answer of the corpus, with what must come of it. */
interface Case {
  file: string;
  class: string;
  expected: 'reject' | 'render-safely';
  also_ok?: string;
  what_must_hold: string;
  http?: { status: number; headers: Record<string, string>; body_mode?: string };
  checks?: { date?: string };
}

const corpus = process.env['ARCHIVE_CORPUS'];
const folder = join(corpus ?? '', 'bad-inputs');
const cases = corpus
  ? readFileSync(join(folder, 'index.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line.includes('"class": "importer-'))
      .map((line) => JSON.parse(line) as Case)
  : [];

const DAY = '2025-12-10';
const ID = '2512.09876';

function faultOf({ http }: Case, body: Uint8Array): Fault {
  if (http?.body_mode === 'slow') return { kind: 'trickle' };
  if (http?.body_mode === 'gzip-bomb') return { kind: 'bomb', megabytes: 100 };
  if (http === undefined || (http.status === 200 && !http.body_mode)) return { kind: 'body', body };
  return { kind: 'status', status: http.status, headers: http.headers, body: body.toString() };
}

function expectGoodFiles(snapshot: Record<string, string>, read: (file: string) => string): void {
  const papers = Object.keys(snapshot).filter((file) => file.endsWith('.md'));
  expect(papers.length).toBeGreaterThan(0);
  for (const file of papers) {
    expect(file).toMatch(/^papers\/2025\/12\/2512\.\d{5}\.md$/);
    const { parsed } = parsePaper({ file, bytes: Buffer.from(read(file)) }, TODAY);
    expect(parsed?.paper.date).toBe(DAY);
  }
}

describe.skipIf(!corpus)('hostile answers of Hugging Face (ARCHIVE_CORPUS)', () => {
  test.each(cases.filter((one) => one.class === 'importer-hf'))(
    '$file: $what_must_hold',
    async (one) => {
      const body = readFileSync(join(folder, one.file));
      const { sync, snapshot, read, close } = await startRehearsal({
        fault: () => faultOf(one, body),
      });
      onTestFinished(close);
      const [day] = (await sync([DAY])).days;
      const refused = day?.state !== 'done';
      if (one.also_ok === undefined) expect(refused).toBe(one.expected === 'reject');
      if (refused) expect(snapshot()).toEqual({});
      else expectGoodFiles(snapshot(), read);
      if (refused || one.file.includes('field-'))
        expect(day?.reason ?? day?.notes[0]?.note).toMatch(/\w/);
    },
  );
});

describe.skipIf(!corpus)('hostile answers of arXiv (ARCHIVE_CORPUS)', () => {
  test.each(cases.filter((one) => one.class === 'importer-arxiv'))(
    '$file: $what_must_hold',
    async (one) => {
      const body = readFileSync(join(folder, one.file));
      const fault = ({ pathname }: URL): Fault =>
        pathname === '/api/query' ? faultOf(one, body) : { kind: 'status', status: 404 };
      const { run, snapshot, read, close } = await startRehearsal({ atom: {}, fault });
      onTestFinished(close);
      const refused = await run(async (context) => {
        const found = await findPaper(context, ID);
        if (typeof found === 'string') return found;
        const drafts = [{ ...found.draft, date: DAY }];
        const { changes } = await takePapers(context, drafts, new Map(), { mode: 'fill' });
        await writeFiles(context.root, changes);
        return undefined;
      });
      if (one.also_ok === undefined) expect(refused !== undefined).toBe(one.expected === 'reject');
      if (refused !== undefined) expect(snapshot()).toEqual({});
      else expectGoodFiles(snapshot(), read);
    },
  );
});

describe.skipIf(!corpus)('odd recordings (ARCHIVE_CORPUS)', () => {
  test('are read as the days they are', async () => {
    const { sync, close } = await startRehearsal({ folder: join(corpus ?? '', 'hf-api-odd') });
    onTestFinished(close);
    const { days } = await sync(['2024-12-12', '2025-01-10', '2025-01-12']);
    expect(days.map(({ state, papers }) => [state, papers])).toEqual([
      ['done', 18],
      ['done', 9],
      ['empty', 0],
    ]);
  });
});
