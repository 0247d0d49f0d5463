import type { Problem } from '../../src/archive/problems/problem.ts';

/** Problems as a snapshot shows them: place, severity and code, message, cure; the file only where it matters. */
export function problemLines(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ line, column, severity, code, message, fix }) =>
        `${line}:${column} ${severity} ${code}\n  ${message}\n  ${fix}`,
    )
    .join('\n');
}
