import { expect, it } from 'vitest';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { relatePapers } from '../../../src/archive/related/related.ts';
import { sha256 } from '../../../src/site/file-tools.ts';
import { makePaper } from '../make-paper.ts';

/** Papers on three subjects, one a day from 1 March 2025 on, each with words of its own. */
function archiveOf(days: number): Paper[] {
  const subjects = [
    'tokenizer vocabulary subword merging',
    'protein folding residue backbone',
    'robot grasping gripper tactile',
  ];
  return Array.from({ length: days }, (_, at) => {
    const month = String(3 + Math.floor(at / 28)).padStart(2, '0');
    const day = String(1 + (at % 28)).padStart(2, '0');
    const subject = subjects[at % subjects.length] ?? '';
    return makePaper({
      id: `2503.${String(10_000 + at)}`,
      date: `2025-${month}-${day}`,
      title: `${subject} ${at}`,
      abstract: `We study ${subject} by ${'abcdefghij'[at % 10]}lpha rule.`,
    });
  });
}

/** The list of each paper by id. */
function listsOf(papers: readonly Paper[], known?: Parameters<typeof relatePapers>[2]) {
  const { months, relatedOf } = relatePapers(papers, sha256, known);
  return { months, lists: new Map(papers.map((paper) => [paper.id, relatedOf(paper)])) };
}

it('relates papers of one subject, and says by which words', () => {
  const papers = archiveOf(40);
  const { lists } = listsOf(papers);
  const last = lists.get(papers[39]?.id ?? '');
  expect(last?.before).toHaveLength(4);
  for (const { id, words } of last?.before ?? []) {
    expect((Number(id.slice(5)) - 10_000) % 3).toBe(0);
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThanOrEqual(3);
  }
});

it('names no later paper among those before', () => {
  const papers = archiveOf(70);
  const dateOf = new Map(papers.map(({ id, date }) => [id, date]));
  const { lists } = listsOf(papers);
  for (const { id, date } of papers) {
    for (const related of lists.get(id)?.before ?? []) {
      expect((dateOf.get(related.id) ?? '') <= date).toBe(true);
    }
  }
});

it('changes at most one old list for each paper of a new day', () => {
  const papers = archiveOf(70);
  const before = listsOf(papers.slice(0, 67)).lists;
  const after = listsOf(papers).lists;
  const changed = [...before].filter(
    ([id, list]) => JSON.stringify(after.get(id)) !== JSON.stringify(list),
  );
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThanOrEqual(3);
});

it('finds the same where months are known from before', () => {
  const papers = archiveOf(70);
  const { months } = listsOf(papers.slice(0, 60));
  expect(listsOf(papers, months).lists).toEqual(listsOf(papers).lists);
});

it('finds anew what follows an edited paper', () => {
  const papers = archiveOf(70);
  const { months } = listsOf(papers);
  const edited = papers.map((paper, at) =>
    at === 5
      ? { ...paper, abstract: 'We study robot grasping gripper tactile alpha rule.' }
      : paper,
  );
  expect(listsOf(edited, months).lists).toEqual(listsOf(edited).lists);
});

it('does not depend on the order in which papers are given', () => {
  const papers = archiveOf(40);
  expect([...listsOf([...papers].reverse()).lists].sort()).toEqual(
    [...listsOf(papers).lists].sort(),
  );
});

it('relates the first month by its own words, and a lone paper to nothing', () => {
  const papers = archiveOf(12);
  const last = listsOf(papers).lists.get(papers[11]?.id ?? '');
  expect(last?.before.length).toBeGreaterThan(0);
  const lone = makePaper({});
  expect(listsOf([lone]).lists.get(lone.id)).toEqual({ before: [], after: [] });
});
