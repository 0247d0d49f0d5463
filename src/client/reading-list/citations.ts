import type { CitationFormat } from '../../archive/formats/citation-formats.ts';
import type { PageReference } from '../cite/read-page.ts';
import type { Marks } from '../reading/record.ts';
import { annotateBibtex } from './bibtex-notes.ts';

/** Says in a format what a reader has said of a paper: in the record of the one paper that the text holds. */
const ANNOTATE: Record<string, (text: string, id: string, marks: Marks) => string> = {
  bib: annotateBibtex,
  ris: annotateRis,
  'csl.json': annotateCsl,
};

/**
 * Papers in a citation format, with notes, labels and what is read where a reader's program finds them. Formats that are
 * only read by people, or have no field for notes, are as elsewhere.
 */
export function citeWithNotes(
  format: CitationFormat,
  references: readonly PageReference[],
  marksOf: (id: string) => Marks,
): string {
  const annotate = ANNOTATE[format.ending];
  if (!annotate) return format.write(references);
  const records = references.map((one) => annotate(format.write([one]), one.id, marksOf(one.id)));
  if (format.ending !== 'csl.json') return records.join(format.ending === 'bib' ? '\n' : '');
  return `${JSON.stringify(
    records.flatMap((text) => JSON.parse(text)),
    null,
    2,
  )}\n`;
}

function annotateRis(record: string, id: string, { note, labels = [], read }: Marks): string {
  const lines = [
    `C3  - ${id}`,
    ...(note ? note.split('\n').map((line) => `N1  - ${line}`) : []),
    ...labels.flatMap((label) => [`C1  - ${label}`, `KW  - ${label}`]),
    ...(read ? ['C2  - read'] : []),
  ];
  // A function, since in a text `$$` and `$&` would be signs.
  return record.replace(/ER {2}- \r\n$/, () => `${lines.join('\r\n')}\r\nER  - \r\n`);
}

function annotateCsl(list: string, id: string, marks: Marks): string {
  const { note, labels, saved, read, hidden } = marks;
  const [paper] = JSON.parse(list) as object[];
  const said = {
    ...(note && { annote: note }),
    ...(labels && { keyword: labels.join(', ') }),
    custom: { id, saved, read, hidden },
  };
  return JSON.stringify([{ ...paper, ...said }]);
}
