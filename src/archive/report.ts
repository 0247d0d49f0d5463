import { type Problem, sortProblems } from './problem.ts';

/** A report as plain text: each problem with its place, what, cure and heading in the documents; the count at the end. */
export function reportText(problems: readonly Problem[], papers: number): string {
  const lines = sortProblems(problems).map(
    (one) =>
      `${one.file}:${one.line}:${one.column} ${one.severity} ${one.code}\n  ${one.message}\n  ${one.fix}\n  docs/problems.md#${one.code}\n`,
  );
  return [...lines, summaryText(problems, papers)].join('\n');
}

/** The last line of a report: how many papers, errors and warnings. */
export function summaryText(problems: readonly Problem[], papers: number): string {
  const errors = problems.filter((one) => one.severity === 'error').length;
  const warnings = problems.length - errors;
  return `${count(papers, 'paper')}, ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
