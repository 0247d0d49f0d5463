import { type Day, dayOf, isDay } from '../../archive/model/day.ts';
import type { SourceAnswer } from '../answer.ts';
import { abstractOfPlain, linesOf, titleOfPlain } from './plain-text.ts';
import { printedName } from './printed-name.ts';
import { answerOf, type StatedReference, untakenFields } from './stated-reference.ts';

/** The values of a record by tag, in their order. */
type Record = ReadonlyMap<string, readonly string[]>;

/** Tags that are read as something else than a reference to arXiv, or say nothing of the paper itself. */
const TAKEN = new Set(
  'TY ER ID TI T1 CT AB N2 AU A1 DA Y1 PY Y2 DO DI UR T2 JO JF JA BT ST DP'.split(' '),
);

/** Reads RIS as we, Zotero, JabRef and EndNote write it. */
export function readRis(text: string): SourceAnswer {
  return answerOf(recordsOf(text).map(statedBy));
}

function recordsOf(text: string): Record[] {
  const records: Map<string, string[]>[] = [];
  let last: string[] | undefined;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    const [, tag = '', value = ''] = /^\s*([A-Z][A-Z0-9]) {1,2}-(?: ?(.*))?$/.exec(line) ?? [];
    if (tag === 'TY') records.push(new Map());
    const record = records.at(-1);
    // A long value goes on without a tag.
    if (tag === '' && last && line.trim() !== '') last.push(`${last.pop() ?? ''}\n${line.trim()}`);
    if (tag === '' || !record) continue;
    last = record.get(tag) ?? [];
    record.set(tag, [...last, value.trim()]);
    last = record.get(tag);
  }
  return records;
}

function statedBy(record: Record, index: number): StatedReference {
  const first = (...tags: string[]): string =>
    tags.flatMap((tag) => record.get(tag) ?? []).find((value) => value !== '') ?? '';
  const title = first('TI', 'T1', 'CT');
  const journal = first('T2', 'JO', 'JF', 'JA', 'BT');
  const authors = [...(record.get('AU') ?? []), ...(record.get('A1') ?? [])];
  const references = ['AN', 'UR', 'L1', 'M1', 'C7'].flatMap((tag) => record.get(tag) ?? []);
  const fields = [...record].map(([tag, values]) => [tag, values.join('\n')] as const);
  return {
    label: first('ID') || title || `record ${index + 1}`,
    title: titleOfPlain(title),
    abstract: abstractOfPlain(first('AB', 'N2')),
    authors: authors.flatMap((name) => nameOf(name) || []),
    others: false,
    day: dayIn(first('DA', 'Y1')),
    accessed: dayIn(first('Y2')),
    references: [...references, journal],
    remarks: linesOf((record.get('N1') ?? []).join('\n')),
    doi:
      first('DO', 'DI') ||
      (record.get('M3') ?? []).filter((text) => /^doi\b/i.test(text)).join(' '),
    url: first('UR'),
    journal: journal || undefined,
    year: first('PY', 'DA', 'Y1').slice(0, 4),
    untaken: untakenFields(fields, TAKEN),
  };
}

/** `Beethoven, Ludwig van, Jr.`, and a team, which has no comma. */
function nameOf(name: string): string {
  const [family = '', given, suffix] = name.split(',').map((part) => part.trim());
  return printedName({ family, given, suffix });
}

/** `2025/06/30/`, with a time or a season behind it, `2025/6/30`, or `2025-06-30`. */
function dayIn(date: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/T ]|$)/.exec(date) ?? [];
  const stated = dayOf(Number(year), Number(month), Number(day));
  return isDay(stated) ? stated : undefined;
}
