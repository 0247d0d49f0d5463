import type { CommandForm } from '../../cli/command.ts';
import type { CommandLine } from '../../cli/command-line.ts';
import { UsageError } from '../../cli/exit.ts';
import { numberValue } from '../../cli/values.ts';

/** Those who can be asked. */
export const JUDGES = ['readers', 'programs', 'typst', 'citeproc'] as const;
export type JudgeName = (typeof JUDGES)[number];

const USAGE = `Usage: npm run measure:citations [-- --papers 1000] [-- --show 20] [-- --judge citeproc]

Takes papers evenly from all of the content and has their citations read by those who will: our own readers of BibTeX,
RIS and CSL-JSON, citeproc with the official styles, Typst, and, where they are installed, bibtex, biber and bibutils.
Compares titles, names, dates and identifiers with the papers.

  --papers N           how many papers; 0 for all
  --show N             how many misses of each kind are listed
  --judge NAME         asks one alone: readers, programs (bibtex, biber, bibutils), typst or citeproc

  ARCHIVE_CONTENT=DIR  reads the papers of DIR/papers instead of src/content/papers

Exit: 0 all as stated, 1 something was missed, 2 wrong use or a fault of the machine.
`;

const OPTIONS = {
  papers: { type: 'string', default: '1000' },
  show: { type: 'string', default: '20' },
  judge: { type: 'string' },
} as const;

/** The command line of `npm run measure:citations`. */
export const MEASURE_CITATIONS: CommandForm<typeof OPTIONS> = {
  name: 'measure:citations',
  usage: USAGE,
  options: OPTIONS,
};

/** What the command line asks for. */
export interface CitationOptions {
  papers: number;
  show: number;
  /** Who alone is asked; all, where absent. */
  judge?: JudgeName;
}

/** What the command line asks for; throws `UsageError`. */
export function readOptions({ values }: CommandLine<typeof OPTIONS>): CitationOptions {
  const judge = JUDGES.find((name) => name === values.judge);
  if (values.judge !== undefined && !judge)
    throw new UsageError(`--judge takes ${JUDGES.join(', ')}, not ${values.judge}.`);
  return {
    papers: numberValue('--papers', values.papers, 0),
    show: numberValue('--show', values.show, 0),
    ...(judge && { judge }),
  };
}
