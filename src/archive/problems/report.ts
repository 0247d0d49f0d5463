import { type Problem, sortProblems } from './problem.ts';
import { shown } from './shown.ts';

/** How a report looks where it is read: how a file is named there, and how a part is coloured. */
export interface ReportLook {
  locate: (file: string) => string;
  paint: (part: 'place' | 'error' | 'warning' | 'aside', text: string) => string;
}

/** Files named as the problems name them, and no colour. */
const PLAIN_LOOK: ReportLook = { locate: (file) => file, paint: (_part, text) => text };

/** A report as text: each problem with its place, what, cure and heading in the documents; the count at the end. */
export function reportText(
  problems: readonly Problem[],
  papers: number,
  look: ReportLook = PLAIN_LOOK,
): string {
  const blocks = sortProblems(problems).map((one) => blockOf(one, look));
  return [...blocks, `${summaryText(problems, papers)}\n`].join('\n');
}

function blockOf(one: Problem, { locate, paint }: ReportLook): string {
  // A file name may hold what no message may: line breaks, or characters that reorder the line.
  const place = `${shown(locate(one.file), Number.POSITIVE_INFINITY)}:${one.line}:${one.column}`;
  return [
    `${paint('place', place)} ${paint(one.severity, `${one.severity} ${one.code}`)}`,
    `  ${one.message}`,
    `  ${one.fix}`,
    `  ${paint('aside', headingOf(one))}`,
    '',
  ].join('\n');
}

/** Where the documents explain a problem: `docs/problems.md#unknown-key`. */
export function headingOf({ code }: Problem): string {
  return `docs/problems.md#${code}`;
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
