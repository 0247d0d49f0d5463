import { papersSummary } from '../../../src/sources/sync/summary.ts';
import type { ImportOptions } from './options.ts';
import { type ImportRun, readSentence } from './run-import.ts';
import type { TakenAnswer, TakenPaper } from './take-answer.ts';

/** What an import did, as text: what the files are, which paper came from where, what was left out, and what is worth a look. */
export function reportText(run: ImportRun, options: ImportOptions): string {
  const { papers, leftOut, otherFiles, untaken, recovered, report, arxivFault } = run;
  const added = papers.filter(({ isNew }) => isNew).map(row);
  const notes = [...recovered, ...(arxivFault === undefined ? [] : [arxivFault])];
  return [
    readSentence(run),
    ...block(
      'These files were not read:',
      otherFiles.map(({ name, why }) => `${name}: ${why}`),
    ),
    ...block(
      'These lines belong to no paper:',
      leftOut.map(({ line, text }) => `line ${line}: ${text}`),
    ),
    ...block(
      'These fields were left out, since a paper has no key for them:',
      Object.entries(untaken).map(([field, count]) => `${field}, in ${entries(count)}`),
    ),
    '',
    papersSummary({ ...report, added }, notes).trimEnd(),
    '',
    endingText(run, options),
  ].join('\n');
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}

/** A paper that was added, as the summary lists it: where it stood, where it stands, its title. */
export function row({ line, file, title }: TakenPaper): { paper: string; title: string } {
  const where = line === undefined ? '' : `line ${line} as `;
  return { paper: `${where}${file}`, title };
}

/** The last sentence of a report: what was written, and what to do now. */
export function endingText(
  { report, written }: Pick<TakenAnswer, 'report' | 'written'>,
  { dryRun, skipRefused }: Pick<ImportOptions, 'dryRun' | 'skipRefused'>,
): string {
  if (dryRun) return 'A dry run: nothing was written.';
  if (report.refused.length > 0 && !skipRefused && written.length === 0) {
    return 'Nothing was written. Mend the file, or leave the refused papers out with --skip-refused.';
  }
  return written.length === 0
    ? 'Nothing was written: all of it is there already.'
    : `${written.length} file${written.length === 1 ? '' : 's'} written. Look at them with npm run dev.`;
}
