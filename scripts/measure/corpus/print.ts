import type { Figure } from './figures.ts';
import type { CorpusFindings, FormulaOutcome } from './measure.ts';

/** The lists that can be printed alone. */
export const LISTS = ['formulas', 'left', 'unfaithful'] as const;

/** The name of such a list. */
export type ListName = (typeof LISTS)[number];

/** Prints a run on standard output: a table, all as JSON, or one list with a line for each entry. */
export function printFindings(
  findings: CorpusFindings,
  figures: Figure[],
  format: string,
  list: ListName | undefined,
): void {
  if (list) console.log(listOf(findings, list).join('\n'));
  else if (format === 'json') console.log(JSON.stringify({ figures, ...findings }, null, 2));
  else console.log(report(findings, figures).join('\n'));
}

function listOf(findings: CorpusFindings, list: ListName): string[] {
  if (list === 'formulas') return findings.formulas.map(formulaLine);
  if (list === 'left') return findings.leftAsText.map(({ id, text }) => `${id}\t${text}`);
  return findings.unfaithful;
}

function formulaLine({ id, tex, outcome, reason }: FormulaOutcome): string {
  return [id, outcome, tex.replace(/\s+/g, ' '), reason].join('\t');
}

function report(findings: CorpusFindings, figures: Figure[]): string[] {
  const failures = findings.formulas.filter(({ outcome }) => outcome === 'source');
  return [
    `${findings.records} records`,
    ...figures.map(figureLine),
    ...section('Why formulas are shown as source', tally(failures.map(({ reason }) => reason))),
    ...section('Formulas shown as source', failures.map(formulaLine)),
    ...section('Formulas left as text', listOf(findings, 'left')),
    ...section(
      'Money as formulas',
      findings.moneyAsFormula.map(({ id, text }) => `${id}\t${text}`),
    ),
    ...section('Unfaithful', findings.unfaithful),
    ...section(
      'Refused',
      findings.refusals.map(({ id, message }) => `${id}\t${message}`),
    ),
    ...section(
      'The slowest',
      findings.slowest.map(({ id, milliseconds }) => `${milliseconds.toFixed(1)} ms\t${id}`),
    ),
  ];
}

function figureLine({ name, count, of, limit, missed }: Figure): string {
  const share = of > 0 ? ((100 * count) / of).toFixed(3) : '0.000';
  const bound = limit === undefined ? '' : ` (at most ${limit} %)${missed ? ' MISSED' : ''}`;
  return `${String(count).padStart(8)}  ${share.padStart(7)} %  ${name}${bound}`;
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}

function tally(reasons: string[]): string[] {
  const counts = new Map<string, number>();
  for (const reason of reasons) {
    const kind = reason.replace(/ at (?:position|end).*$/, '');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${count}  ${kind}`);
}
