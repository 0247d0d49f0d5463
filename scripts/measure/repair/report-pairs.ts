import { EXIT } from '../../cli/exit.ts';
import {
  type ClassFigures,
  type Finding,
  type PairFigures,
  STRIPPED_CLASSES,
  TEXT_CLASSES,
} from './figures.ts';
import { measurePairs } from './measure.ts';

/** A paper with its texts from arXiv and from Hugging Face. */
export interface PairRecord {
  id: string;
  arxiv_title: string;
  hf_title: string;
  arxiv_abstract: string;
  hf_abstract: string;
}

/** What a repair must reach: precision and recall of each group, in percent. */
const REQUIRED = { stripped: [99, 88], text: [99, 99] } as const;

/** Prints precision and recall of the repair by class; 1 when a required figure is missed, else 0. */
export function reportPairs(records: readonly PairRecord[], format: string): number {
  const figures = measurePairs(
    records.flatMap((record) => [
      { arxiv: record.arxiv_title, hf: record.hf_title },
      { arxiv: record.arxiv_abstract, hf: record.hf_abstract, title: record.hf_title },
    ]),
  );
  const missed = !reaches(figures.stripped, 'stripped') || !reaches(figures.text, 'text');
  if (format === 'json') console.log(JSON.stringify({ ...figures, missed }, null, 2));
  else print(figures);
  return missed ? EXIT.problems : EXIT.fine;
}

function reaches(figures: ClassFigures, group: keyof typeof REQUIRED): boolean {
  const [precision, recall] = REQUIRED[group];
  return (
    share(figures.right, figures.edits) >= precision &&
    share(figures.recalled, figures.damaged) >= recall
  );
}

/** In percent; nothing to do is done completely. */
function share(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}

function print(figures: PairFigures): void {
  console.log(`${figures.pairs} texts, ${figures.skipped} too different to compare\n`);
  console.log(row(['', 'edits', 'right', 'precision', 'damaged', 'mended', 'recall']));
  for (const name of STRIPPED_CLASSES) console.log(rowOf(name, figures.classes[name]));
  console.log(rowOf('STRIPPED', figures.stripped));
  const { damaged, recalled } = figures.decidable;
  console.log(
    `Of ${damaged} that show what they lost, ${recalled} came back: ${percent(recalled, damaged)}.\n`,
  );
  for (const name of TEXT_CLASSES) console.log(rowOf(name, figures.classes[name]));
  console.log(rowOf('TEXT', figures.text));
  printFindings('Not confirmed by arXiv', figures.wrong);
  printFindings('Left damaged', figures.missed);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${share(part, whole).toFixed(1)} %`;
}

function rowOf(name: string, { edits, right, damaged, recalled }: ClassFigures): string {
  return row([
    name,
    edits,
    right,
    percent(right, edits),
    damaged,
    recalled,
    percent(recalled, damaged),
  ]);
}

function row([name = '', ...cells]: readonly (string | number)[]): string {
  return String(name).padEnd(10) + cells.map((cell) => String(cell).padStart(11)).join('');
}

function printFindings(heading: string, findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  console.log(`\n${heading}:`);
  for (const { class: name, hf, repaired, arxiv } of findings) {
    console.log(`  ${name}: …${hf}…  became  ${repaired}  where arXiv has  …${arxiv}…`);
  }
}
