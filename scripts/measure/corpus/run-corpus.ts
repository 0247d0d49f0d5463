import { EXIT } from '../../cli/exit.ts';
import { readRecords } from '../read-records.ts';
import { type PairRecord, reportPairs } from '../repair/report-pairs.ts';
import { figuresOf } from './figures.ts';
import { type CorpusRecord, measureCorpus } from './measure.ts';
import type { CorpusOptions } from './options.ts';
import { printFindings } from './print.ts';

/** Measures recorded texts, prints what was found and returns the exit code. */
export function runCorpus({ files, pairs, format, list }: CorpusOptions): number {
  if (pairs !== undefined) return reportPairs(readRecords<PairRecord>(pairs), format);
  const records = files.flatMap((file) => readRecords<CorpusRecord>(file));
  const findings = measureCorpus(records, () => performance.now());
  const figures = figuresOf(findings);
  printFindings(findings, figures, format, list);
  return figures.some(({ missed }) => missed) ? EXIT.problems : EXIT.fine;
}
