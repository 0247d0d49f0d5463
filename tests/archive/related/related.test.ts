import { expect, it } from 'vitest';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { relatePapers } from '../../../src/archive/related/related.ts';
import { sha256 } from '../../../src/disk/sha256.ts';
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
  return relatePapers(papers, sha256, known);
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

it('finds the same where months are known from before', () => {
  const papers = archiveOf(70);
  const { months } = listsOf(papers.slice(0, 60));
  expect(listsOf(papers, months).lists).toEqual(listsOf(papers).lists);
});

it('finds the same where months are known that are no longer there', () => {
  const papers = archiveOf(70);
  const { months } = listsOf(papers);
  const fewer = papers.slice(0, 30);
  expect(listsOf(fewer, months)).toEqual(listsOf(fewer));
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
