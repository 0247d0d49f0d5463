import type { BenchOptions } from '../options.ts';
import type { BenchResult } from './result.ts';
import { type Table, tablesOf } from './tables.ts';

/** The words of a result in a format, with a line feed at the end. */
export function printResult(result: BenchResult, format: BenchOptions['format']): string {
  if (format === 'json') return `${JSON.stringify(result, undefined, 2)}\n`;
  const print = format === 'markdown' ? markdownTable : textTable;
  const parts = [conditionsOf(result), ...tablesOf(result).map(print), ...searchesOf(result)];
  return `${parts.join('\n\n')}\n`;
}

/** What the figures were measured under, and what could not be. */
function conditionsOf({ machine, source, skipped, samples }: BenchResult): string {
  const rounds = Math.max(0, ...samples.map(({ run }) => run));
  const gigabytes = Math.round(machine.memoryBytes / 1e9);
  return [
    `${rounds === 1 ? 'One round' : `Medians of ${rounds} rounds in turn`} over ${source} papers; ${machine.cores} cores (${machine.processor}), ` +
      `${gigabytes} GB, Node ${machine.node}, ${machine.hugo ? `Hugo ${machine.hugo}` : 'no Hugo'}.`,
    `Memory is ${machine.memoryIs}.`,
    ...skipped,
    ...failuresOf(samples),
  ].join('\n');
}

function failuresOf(samples: BenchResult['samples']): string[] {
  return samples.flatMap(({ step, size, failure }) =>
    failure === undefined ? [] : [`${step} failed over ${size} papers: ${failure.split('\n')[0]}`],
  );
}

function searchesOf({ searches }: BenchResult): string[] {
  return searches.map(
    ({ size, figures }) => `Search over ${size} papers: ${JSON.stringify(figures)}`,
  );
}

function markdownTable({ title, head, rows }: Table): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  const lines = [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `### ${title}\n\n${lines.join('\n')}`;
}

function textTable({ title, head, rows }: Table): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)),
  );
  const lines = [head, ...rows].map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return `${title}\n${lines.join('\n')}`;
}
