import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../src/archive/problems/problem-codes.ts';

const REPOSITORY = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, REPOSITORY), 'utf8');

/** The codes of texts are a type, which leaves no value behind: its lines are read. */
function textProblemCodes(): string[] {
  return [...read('src/abstract/text-problem.ts').matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(
    ([, code]) => code ?? '',
  );
}

describe('docs/problems.md', () => {
  const document = read('docs/problems.md');
  const sections = new Map(
    document
      .split(/^### /m)
      .slice(1)
      .map((section) => [section.split('\n')[0] ?? '', section] as const),
  );
  const codes = [...new Set([...Object.keys(PROBLEM_CODES), ...textProblemCodes()])];

  it('has a heading for each code, and no other', () => {
    expect(textProblemCodes().length).toBeGreaterThan(5);
    expect([...sections.keys()].sort()).toEqual(codes.sort());
  });

  it.each(Object.entries(PROBLEM_CODES))('says that %s is an %s', (code, severity) => {
    const word = severity === 'error' ? 'Error.' : 'Warning.';
    expect(sections.get(code)?.split('\n')[1]).toMatch(new RegExp(`^${word} `));
  });
});
