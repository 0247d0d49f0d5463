import { type Problem, sortProblems } from '../../src/archive/problems/problem.ts';
import { headingOf, type ReportLook, summaryText } from '../../src/archive/problems/report.ts';

/**
 * A report as workflow commands of GitHub, which shows each problem beside its line; the count at the end.
 * Form and escapes: docs.github.com, "Workflow commands for GitHub Actions", and toolkit's `command.ts`.
 */
export function reportGithub(
  problems: readonly Problem[],
  papers: number,
  { locate }: Pick<ReportLook, 'locate'>,
): string {
  const lines = sortProblems(problems).map((one) => annotation(one, locate(one.file)));
  return [...lines, summaryText(problems, papers), ''].join('\n');
}

function annotation(one: Problem, file: string): string {
  const properties = Object.entries({ file, line: one.line, col: one.column, title: one.code })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const text = `${one.message}\n${one.fix}\n${headingOf(one)}`;
  return `::${one.severity} ${properties}::${escapeMessage(text)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
