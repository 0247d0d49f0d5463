import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareByDate,
  compareByUpvotes,
  comparePapers,
  compareText,
} from '../../../src/archive/model/order.ts';
import { makePaper } from '../make-paper.ts';

const anyPaper = fc
  .record({
    id: fc.constantFrom('2512.00001', '2512.00002', 'cs-0112017', 'an-essay'),
    date: fc.constantFrom('2025-12-09', '2025-12-10'),
    upvotes: fc.constantFrom(0, 3, 12),
  })
  .map(makePaper);

describe.each([
  ['comparePapers', comparePapers],
  ['compareByUpvotes', compareByUpvotes],
  ['compareByDate', compareByDate],
])('%s', (_name, compare) => {
  it('puts the same papers in the same order, however they come', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyPaper, { selector: ({ id }) => id }),
        fc.nat(),
        (papers, turn) => {
          const at = papers.length === 0 ? 0 : turn % papers.length;
          const turned = [...papers.slice(at), ...papers.slice(0, at)];
          expect(turned.sort(compare)).toEqual([...papers].sort(compare));
        },
      ),
    );
  });
});

describe('the orders', () => {
  const old = makePaper({ id: '2512.00001', date: '2025-12-09', upvotes: 90 });
  const few = makePaper({ id: '2512.00002', upvotes: 9 });
  const many = makePaper({ id: '2512.00003', upvotes: 10 });
  const none = makePaper({ id: '2512.00000' });

  const ids = (papers: { id: string }[]): string[] => papers.map(({ id }) => id.slice(-1));

  it('of an archive is newest day, most upvotes, id', () => {
    expect(ids([none, old, few, many].sort(comparePapers))).toEqual(['3', '2', '0', '1']);
  });

  it('of a ranking is most upvotes, and ten is more than nine', () => {
    expect(ids([none, few, many, old].sort(compareByUpvotes))).toEqual(['1', '3', '2', '0']);
  });

  it('of a growing list ignores upvotes', () => {
    expect(ids([old, few, many, none].sort(compareByDate))).toEqual(['3', '2', '0', '1']);
  });

  it('of texts goes by code unit, as no locale does', () => {
    expect(['é', 'a', 'Z', 'z', 'A'].sort(compareText)).toEqual(['A', 'Z', 'a', 'z', 'é']);
  });
});
