import { describe, expect, it } from 'vitest';
import { hasErrors, problem, sortProblems } from '../../../src/archive/problems/problem.ts';
import { reportText } from '../../../src/archive/problems/report.ts';

const at = (file: string, line: number, column: number) =>
  problem('unknown-key', file, { line, column }, 'There is no key `x`.', 'Delete it.');
const warning = problem('unknown-tag', 'papers/a\u202Eb.md', undefined, 'Unknown.', 'Add it.');

describe('sortProblems', () => {
  it('orders by file, line and column, and says each thing once', () => {
    const sorted = sortProblems([
      at('b', 1, 1),
      at('a', 10, 1),
      at('a', 2, 9),
      at('a', 2, 9),
      at('a', 2, 1),
    ]);
    expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'a:2:1',
      'a:2:9',
      'a:10:1',
      'b:1:1',
    ]);
  });
});

describe('hasErrors', () => {
  it('tells errors from warnings', () => {
    expect(hasErrors([warning])).toBe(false);
    expect(hasErrors([warning, at('a', 1, 1)])).toBe(true);
  });
});

describe('reportText', () => {
  it('says place, what, cure and heading of each problem, and the count', () => {
    expect(reportText([warning, at('papers/a.md', 2, 3)], 27)).toMatchInlineSnapshot(`
      "papers/a.md:2:3 error unknown-key
        There is no key \`x\`.
        Delete it.
        docs/problems.md#unknown-key

      papers/aU+202Eb.md:1:1 warning unknown-tag
        Unknown.
        Add it.
        docs/problems.md#unknown-tag

      27 papers, 1 error, 1 warning
      "
    `);
  });

  it('is one line where nothing is wrong', () => {
    expect(reportText([], 1)).toBe('1 paper, 0 errors, 0 warnings\n');
  });
});
