import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/archive/archive/build-archive.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { NO_REGISTRIES, type Registries } from '../../../src/archive/model/registries.ts';
import { makePaper } from '../make-paper.ts';

const REGISTRIES: Registries = {
  ...NO_REGISTRIES,
  tags: [
    {
      slug: 'reasoning',
      label: 'Reasoning',
      description: 'Thinking.',
      aliases: [],
      titles: [],
      hints: [],
      categories: [],
      merged: ['chain-of-thought'],
    },
    {
      slug: 'agents',
      label: 'Agents',
      description: 'Acting.',
      aliases: [],
      titles: [],
      hints: [],
      categories: [],
      merged: [],
    },
  ],
  orgs: [{ slug: 'qwen', name: 'Qwen', aliases: ['Qwen Team'], renamed: ['tongyi'], draft: false }],
};

const archiveOf = (papers: Partial<Paper>[]) =>
  assemble(
    papers.map((stated, index) => makePaper({ id: `2512.0000${index}`, ...stated })),
    REGISTRIES,
  );

describe('an archive', () => {
  it('has every period that has papers, the newest first', () => {
    const archive = archiveOf([
      { date: '2024-12-29' },
      { date: '2025-12-10' },
      { date: '2024-12-30' },
      { date: '2025-12-10' },
    ]);
    expect([...archive.days.keys()]).toEqual(['2025-12-10', '2024-12-30', '2024-12-29']);
    expect([...archive.weeks.keys()]).toEqual(['2025-W50', '2025-W01', '2024-W52']);
    expect([...archive.months.keys()]).toEqual(['2025-12', '2024-12']);
    expect([...archive.years.keys()]).toEqual(['2025', '2024']);
    expect(archive.days.get('2025-12-10')?.map(({ id }) => id)).toEqual([
      '2512.00001',
      '2512.00003',
    ]);
  });

  it('lists a paper on each day that listed it, and counts it once in what is longer', () => {
    const archive = archiveOf([
      { date: '2025-06-30', alsoListed: ['2025-07-01', '2025-06-30'], upvotes: 3 },
      { date: '2025-07-01', upvotes: 9 },
      { date: '2025-07-01', upvotes: 1 },
    ]);
    const ids = (papers: readonly Paper[] | undefined) => papers?.map(({ id }) => id.slice(-1));

    expect([...archive.days].map(([day, papers]) => [day, ids(papers)])).toEqual([
      ['2025-07-01', ['1', '0', '2']],
      ['2025-06-30', ['0']],
    ]);
    expect([...archive.months].map(([month, papers]) => [month, papers.length])).toEqual([
      ['2025-07', 3],
      ['2025-06', 1],
    ]);
    expect(ids(archive.weeks.get('2025-W27'))).toEqual(['1', '2', '0']);
    expect(ids(archive.years.get('2025'))).toHaveLength(3);
    expect([...archive.ownDays].map(([day, papers]) => [day, ids(papers)])).toEqual([
      ['2025-07-01', ['1', '2']],
      ['2025-06-30', ['0']],
    ]);
  });

  it('has a newest day also where it lists nothing new, and lists that run back in time', () => {
    const archive = archiveOf([{ date: '2025-06-30', alsoListed: ['2025-07-04', '2024-12-31'] }]);
    expect(archive.newestDay).toBe('2025-07-04');
    expect([...archive.years.keys()]).toEqual(['2025', '2024']);
    expect([...archive.ownYears.keys()]).toEqual(['2025']);
    expect(archiveOf([]).newestDay).toBeUndefined();
  });

  it('finds an organization by name, alias, slug and earlier slug, whatever case and marks', () => {
    const archive = archiveOf(
      ['Qwen', 'qwen team', 'QWEN', 'Tongyi', 'Qwén', 'Other'].map((org) => ({ org })),
    );
    expect(archive.papers.map((paper) => archive.orgOf(paper)?.slug)).toEqual([
      'qwen',
      'qwen',
      'qwen',
      'qwen',
      'qwen',
      undefined,
    ]);
    expect(archive.orgs.get('qwen')?.papers).toHaveLength(5);
  });

  it('counts a paper once under a topic that it names by two slugs', () => {
    const archive = archiveOf([{ tags: ['agents', 'chain-of-thought', 'reasoning', 'unknown'] }]);
    const [paper = makePaper()] = archive.papers;
    expect(archive.tagsOf(paper).map(({ slug }) => slug)).toEqual(['agents', 'reasoning']);
    expect(archive.tags.get('reasoning')?.papers).toHaveLength(1);
  });

  it('has the topics and organizations of the registries that have no papers', () => {
    const archive = archiveOf([]);
    expect([...archive.tags.keys()]).toEqual(['agents', 'reasoning']);
    expect(archive.orgs.get('qwen')?.papers).toEqual([]);
  });

  it('is the same, however the files come', () => {
    const papers = ['2025-12-09', '2025-12-10', '2025-12-10'].map((date, index) =>
      makePaper({ id: `2512.0000${index}`, date }),
    );
    const ids = (list: readonly Paper[]): string[] => list.map(({ id }) => id);
    expect(ids(assemble([...papers].reverse(), REGISTRIES).papers)).toEqual(
      ids(assemble(papers, REGISTRIES).papers),
    );
  });
});
