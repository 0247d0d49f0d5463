import { basename } from 'node:path';
import { FORM_NAMES } from '../../../src/sources/detect-form.ts';
import { papersSummary } from '../../../src/sources/sync/summary.ts';
import type { ImportOptions } from './options.ts';
import type { ImportRun, TakenPaper } from './run-import.ts';

/** What an import did, as text: what the file is, which paper came from where, and what is worth a look. */
export function reportText(run: ImportRun, options: ImportOptions): string {
  const { form, papers, leftOut, recovered, report } = run;
  const added = papers.filter(({ isNew }) => isNew).map(row);
  return [
    `${basename(options.file)} is ${FORM_NAMES[form]} with ${papers.length} papers.`,
    ...(leftOut.length > 0 ? ['', 'These lines belong to no paper:'] : []),
    ...leftOut.map(({ line, text }) => `  line ${line}: ${text}`),
    '',
    papersSummary({ ...report, added }, recovered).trimEnd(),
    '',
    ending(run, options),
  ].join('\n');
}

function row({ line, file, title }: TakenPaper): { paper: string; title: string } {
  const where = line === undefined ? '' : `line ${line} as `;
  return { paper: `${where}${file}`, title };
}

function ending({ report, written }: ImportRun, { dryRun, skipRefused }: ImportOptions): string {
  if (dryRun) return 'A dry run: nothing was written.';
  if (report.refused.length > 0 && !skipRefused) {
    return 'Nothing was written. Mend the file, or leave the refused papers out with --skip-refused.';
  }
  return written.length === 0
    ? 'Nothing was written: all of it is there already.'
    : `${written.length} file${written.length === 1 ? '' : 's'} written. Look at them with npm run dev.`;
}
