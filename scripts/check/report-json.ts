import { type Problem, sortProblems } from '../../src/archive/problems/problem.ts';

/** A report for programs: one JSON object, files relative to the content root. */
export function reportJson(problems: readonly Problem[], papers: number): string {
  const plain = sortProblems(problems).map(
    ({ file, line, column, code, severity, message, fix }) => ({
      file,
      line,
      column,
      code,
      severity,
      message,
      fix,
    }),
  );
  return `${JSON.stringify({ papers, problems: plain }, null, 2)}\n`;
}
