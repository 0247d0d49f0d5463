import { describe, expect, it } from 'vitest';
import { reportGithub } from '../../../scripts/check/report-github.ts';
import { reportJson } from '../../../scripts/check/report-json.ts';
import { problem } from '../../../src/archive/problems/problem.ts';

const PROBLEMS = [
  problem('unknown-tag', 'papers/b.md', { line: 9, column: 5 }, 'Unknown.', 'Add it.'),
  problem(
    'unknown-key',
    'papers/a,b:c%.md',
    { line: 2, column: 1 },
    '100% wrong,\r\nsee: x',
    'Mend it.',
  ),
];

describe('reportJson', () => {
  it('is one object of papers and problems, sorted', () => {
    expect(JSON.parse(reportJson(PROBLEMS, 27))).toEqual({
      papers: 27,
      problems: [
        {
          file: 'papers/a,b:c%.md',
          line: 2,
          column: 1,
          code: 'unknown-key',
          severity: 'error',
          message: '100% wrong,\r\nsee: x',
          fix: 'Mend it.',
        },
        {
          file: 'papers/b.md',
          line: 9,
          column: 5,
          code: 'unknown-tag',
          severity: 'warning',
          message: 'Unknown.',
          fix: 'Add it.',
        },
      ],
    });
  });
});

describe('reportGithub', () => {
  it('escapes what would end a property, a command or a line', () => {
    const locate = (file: string): string => `src/content/${file}`;
    expect(reportGithub(PROBLEMS, 27, { locate }).split('\n')).toEqual([
      '::error file=src/content/papers/a%2Cb%3Ac%25.md,line=2,col=1,title=unknown-key' +
        '::100%25 wrong,%0D%0Asee: x%0AMend it.%0Adocs/problems.md#unknown-key',
      '::warning file=src/content/papers/b.md,line=9,col=5,title=unknown-tag' +
        '::Unknown.%0AAdd it.%0Adocs/problems.md#unknown-tag',
      '27 papers, 1 error, 1 warning',
      '',
    ]);
  });
});
