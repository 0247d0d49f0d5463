import { compareText } from '../model/order.ts';
import type { Place } from '../model/paper.ts';
import { PROBLEM_CODES, type ProblemCode, type Severity } from './problem-codes.ts';

/** One thing that is wrong with the content: where, what, and how to mend it. */
export interface Problem {
  /** Path of the file, relative to the content root, with `/`. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  code: ProblemCode;
  severity: Severity;
  message: string;
  fix: string;
}

/** A problem of one of the archive's own codes, with the severity that the code has; in the file of its place, if that names one. */
export function problem(
  code: keyof typeof PROBLEM_CODES,
  file: string,
  place: Place | undefined,
  message: string,
  fix: string,
): Problem {
  const { line, column, file: ownFile } = place ?? { line: 1, column: 1, file };
  return { file: ownFile ?? file, line, column, code, severity: PROBLEM_CODES[code], message, fix };
}

/** Problems in the order of a report: by file, line, column, code and message; each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
  return sorted.filter((one, index) => {
    const previous = sorted[index - 1];
    return !previous || JSON.stringify(previous) !== JSON.stringify(one);
  });
}

/** Says whether any of the problems is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((one) => one.severity === 'error');
}
