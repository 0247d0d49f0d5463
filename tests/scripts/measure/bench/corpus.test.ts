import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { takeNewest } from '../../../../scripts/measure/bench/corpus/enlarge.ts';
import { makeCorpus } from '../../../../scripts/measure/bench/corpus/make-corpus.ts';
import type { CorpusRecord } from '../../../../scripts/measure/bench/corpus/record.ts';
import { readRecorded } from '../../../../scripts/measure/bench/corpus/recorded.ts';
import { inventRecords } from '../../../../scripts/measure/bench/corpus/synthetic.ts';
import { medianOf } from '../../../../scripts/measure/bench/report/medians.ts';
import { readCorpusRecord } from '../../../../src/sources/corpus-record.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

function recordOf(id: string, date: string): CorpusRecord {
  return { id, date, published: date, title: `Title of ${id}`, abstract: 'Text.' };
}

const THREE = [
  recordOf('2404.00001', '2024-04-01'),
  recordOf('2404.00002', '2024-04-05'),
  recordOf('2404.00003', '2024-04-14'),
];

describe('a corpus of fewer papers than there are', () => {
  it('holds the newest as they are', () => {
    expect(takeNewest(THREE, 2)).toEqual(THREE.slice(1));
  });
});

describe('a corpus of more papers than there are', () => {
  it('holds copies under ids of their own, each whole weeks further back', () => {
    const seven = takeNewest(THREE, 7);
    expect(seven.slice(4)).toEqual(THREE);
    expect(seven.slice(0, 4).map(({ id, date, published }) => [id, date, published])).toEqual([
      ['2403.50003', '2024-03-17', '2024-03-17'],
      ['2403.50000', '2024-03-18', '2024-03-18'],
      ['2403.50001', '2024-03-22', '2024-03-22'],
      ['2403.50002', '2024-03-31', '2024-03-31'],
    ]);
  });

  it('is refused where it would begin before lists of daily papers did', () => {
    expect(() => takeNewest(THREE, 900)).toThrow(/900 papers would begin on 2012-/);
  });
});

describe('invented papers', () => {
  const papers = inventRecords(2000);

  it('are the same every time, the newest whatever the number', () => {
    expect(inventRecords(5)).toEqual(papers.slice(-5));
  });

  it('can all be taken, under ids of their own', () => {
    expect(
      papers.filter((one) => typeof readCorpusRecord(JSON.stringify(one)) === 'string'),
    ).toEqual([]);
    expect(new Set(papers.map(({ id }) => id)).size).toBe(2000);
  });

  it('are as long, as many to a day and as full of formulas as recorded ones', () => {
    const lengths = papers.map(({ abstract }) => abstract.length);
    expect(medianOf(lengths)).toBeGreaterThan(1250);
    expect(medianOf(lengths)).toBeLessThan(1550);
    expect(medianOf(papers.map(({ authors = [] }) => authors.length))).toBe(5);
    expect(new Set(papers.map(({ date }) => date)).size).toBe(80);
    const withFormulas = papers.filter(({ abstract }) => abstract.includes('$')).length;
    expect(withFormulas).toBeGreaterThan(40);
    expect(withFormulas).toBeLessThan(160);
  });
});

describe('recorded papers', () => {
  const lines = (...records: CorpusRecord[]): string =>
    gzipSync(records.map((one) => `${JSON.stringify(one)}\n`).join('')).toString('latin1');

  it('are those of both files, by day', async () => {
    const [first, second, third] = THREE as [CorpusRecord, CorpusRecord, CorpusRecord];
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'papers.jsonl.gz'), lines(first, third), 'latin1');
    await writeFile(join(folder, 'arxiv-latex.jsonl.gz'), lines(second), 'latin1');
    expect(readRecorded({ ARCHIVE_CORPUS: folder })).toEqual(THREE);
  });

  it('are missed by name where the folder lacks a file', async () => {
    const folder = await temporaryFolder();
    expect(() => readRecorded({ ARCHIVE_CORPUS: folder })).toThrow(
      'ARCHIVE_CORPUS names a folder without papers.jsonl.gz.',
    );
  });
});

it('a corpus on the disk has its size, and the papers of one more day beside it', async () => {
  vi.stubEnv('ARCHIVE_CORPUS', '');
  const corpus = await makeCorpus(await temporaryFolder(), 30);
  vi.unstubAllEnvs();
  const papersIn = async (root: string) =>
    (await readdir(join(root, 'papers'), { recursive: true })).filter((name) =>
      name.endsWith('.md'),
    );
  expect(await papersIn(corpus.content)).toHaveLength(30);
  const added = await papersIn(corpus.newDay);
  expect(added).toHaveLength(32);
  const text = await readFile(join(corpus.newDay, 'papers', added[0] ?? ''), 'utf8');
  expect(text).toContain('\ndate: 2025-12-18\n');
  expect(existsSync(join(corpus.content, corpus.oldestFile))).toBe(true);
  expect(corpus).toMatchObject({ size: 30, source: 'invented' });
});
