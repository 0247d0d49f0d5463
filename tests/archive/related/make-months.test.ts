import { describe, expect, it } from 'vitest';
import { makeMonths } from '../../../src/archive/related/make-months.ts';
import { papersByMonth } from '../../../src/archive/related/month.ts';
import type { PaperToRelate } from '../../../src/archive/related/terms.ts';
import { listsOf, manyPapers, monthsOf, paperOf } from './make-papers.ts';

const papers = manyPapers();
const lists = listsOf(papers);

describe('the months of related papers', () => {
  it('relate papers of one subject', () => {
    const subjectOf = new Map(papers.map(({ id, tags }) => [id, tags[0]]));
    const shown = papers.flatMap(({ id }) =>
      (lists.get(id)?.before ?? []).map((one) => subjectOf.get(one.id) === subjectOf.get(id)),
    );
    expect(shown.length).toBeGreaterThan(papers.length);
    expect(shown.filter((isSame) => isSame).length / shown.length).toBeGreaterThan(0.9);
  });

  it('go on from those that were kept as if they were made from the beginning', () => {
    const groups = papersByMonth(papers);
    const whole = monthsOf(papers);
    for (let kept = 0; kept <= whole.length; kept++) {
      const restored = structuredClone(whole.slice(0, kept));
      expect([...restored, ...makeMonths(groups, restored)]).toEqual(whole);
    }
  });

  it('can be made one by one', () => {
    const steps = makeMonths(papersByMonth(papers));
    expect(steps.next().value).toMatchObject({ month: '2025-01' });
    expect(steps.next().value).toMatchObject({ month: '2025-02' });
  });

  it('are not changed by later months', () => {
    const until = papers.filter(({ date }) => date < '2025-04-01');
    expect(monthsOf(papers).slice(0, 3)).toEqual(monthsOf(until));
  });
});

describe('one more day', () => {
  const days = [...new Set(papers.map(({ date }) => date))];

  it.each(days.slice(-40))('%s changes one old list at most for each of its papers', (day) => {
    const before = listsOf(papers.filter(({ date }) => date < day));
    const after = listsOf(papers.filter(({ date }) => date <= day));
    const changed = [...before].filter(([id, list]) => !isSame(list, after.get(id)));
    expect(changed.length).toBeLessThanOrEqual(after.size - before.size);
    for (const [id, list] of before) expect(after.get(id)?.before).toEqual(list.before);
  });
});

describe('an old paper that is edited', () => {
  const edited = papers.map(
    (paper): PaperToRelate =>
      paper.id === 'p020' ? { ...paper, abstract: `${paper.abstract} ofaa` } : paper,
  );

  it('leaves the lists of papers before its day as they are, but for itself among the later ones', () => {
    const now = listsOf(edited);
    const day = edited.find(({ id }) => id === 'p020')?.date ?? '';
    for (const { id, date } of papers) {
      if (date < day) expect(now.get(id)?.before).toEqual(lists.get(id)?.before);
    }
  });

  it('changes few lists', () => {
    const now = listsOf(edited);
    const changed = papers.filter(({ id }) => !isSame(lists.get(id), now.get(id)));
    expect(changed.length).toBeLessThan(papers.length / 20);
  });

  it('needs no more than the months from its own on', () => {
    const later = papers.map((paper) =>
      paper.date > '2025-05-10' ? { ...paper, title: `${paper.title} anyb` } : paper,
    );
    const kept = monthsOf(papers).slice(0, 4);
    const made = [...kept, ...makeMonths(papersByMonth(later), kept)];
    expect(made).toEqual(monthsOf(later));
    expect(made).not.toEqual(monthsOf(papers));
  });
});

describe('papers that are all of one day', () => {
  const oneDay = papers.map((paper) => ({ ...paper, date: '2025-12-10' }));

  it('are related to each other, and none is later', () => {
    const all = [...listsOf(oneDay).values()];
    expect(all.every(({ after }) => after.length === 0)).toBe(true);
    expect(all.filter(({ before }) => before.length > 0).length).toBeGreaterThan(300);
  });
});

describe('an archive of one month', () => {
  it('knows which words are common before it has any papers', () => {
    const small = listsOf([
      paperOf({ id: 'a', title: 'Whale songs', abstract: 'A large language capability.' }),
      paperOf({ id: 'b', title: 'Finnish poems', abstract: 'A large language capability.' }),
      paperOf({ id: 'c', title: 'Songs of whales', abstract: 'Visual quality and accuracy.' }),
    ]);
    expect(small.get('a')?.before[0]).toMatchObject({ id: 'c', words: ['songs', 'whale'] });
  });
});

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
