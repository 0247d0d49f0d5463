import { repairTex } from '../../abstract/repair/index.ts';
import { paperIdFromArxiv } from '../../archive/model/arxiv-id.ts';
import { type Day, dayOf, isDay } from '../../archive/model/day.ts';
import { refuseLink } from '../../archive/model/links.ts';
import type { PaperLinks } from '../../archive/model/paper.ts';
import { onOneLine, sanitize } from '../sanitize.ts';

/** The fields of an entry by name in lower case. */
export type BibtexFields = ReadonlyMap<string, string>;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A field as plain text: TeX read, braces that only protect letters gone, on one line. */
export function plainField(fields: BibtexFields, name: string): string | undefined {
  const text = fields.get(name);
  if (text === undefined) return undefined;
  const plain = onOneLine(repairTex(sanitize(text).text).text.replace(/(?<!\\)[{}]/g, ''));
  return plain === '' ? undefined : plain;
}

/** The names of a list such as `Doe, Jane and {The Team} and others`, and whether it says that there are others. */
export function namesOf(fields: BibtexFields): { authors: string[]; others: boolean } {
  const names = splitOutsideBraces(fields.get('author') ?? '', /^\s+and\s+/);
  const authors = names.filter((name) => name !== 'others').flatMap((name) => nameOf(name) ?? []);
  return { authors, others: names.includes('others') };
}

/** `von Last, Jr, First` as `First von Last Jr`; braces keep the commas of a team's name together. */
function nameOf(name: string): string | undefined {
  const [last, ...rest] = splitOutsideBraces(name, /^\s*,\s*/);
  const [suffix, first] = rest.length > 1 ? rest : [undefined, rest[0]];
  const parts = [first, last, suffix].filter((part) => part !== undefined && part !== '');
  return plainField(new Map([['name', parts.join(' ')]]), 'name');
}

function splitOutsideBraces(text: string, separator: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const found = depth === 0 ? separator.exec(text.slice(at, at + 200)) : null;
    if (found) {
      parts.push('');
      at += found[0].length - 1;
      continue;
    }
    if (text[at] === '{') depth++;
    if (text[at] === '}') depth--;
    parts.push(`${parts.pop() ?? ''}${text[at]}`);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** The paper id of an entry's eprint, address or DOI at arXiv. */
export function arxivIdOf(fields: BibtexFields): string | undefined {
  const candidates = [
    fields.get('eprint'),
    /arxiv\.org\/(?:abs|pdf)\/(.+?)(?:\.pdf)?$/i.exec(fields.get('url') ?? '')?.[1],
    /10\.48550\/arxiv\.(.+)$/i.exec(fields.get('doi') ?? '')?.[1],
    /arXiv:(\S+)$/.exec(fields.get('journal') ?? '')?.[1],
  ];
  return candidates.flatMap((text) => paperIdFromArxiv(text?.trim() ?? '') ?? [])[0];
}

/** The day that an entry states in full, as `date` or as year, month and day. */
export function dayOfEntry(fields: BibtexFields): Day | undefined {
  const date = fields.get('date') ?? '';
  if (isDay(date)) return date;
  const month = fields.get('month')?.trim().toLowerCase() ?? '';
  const number = MONTHS.indexOf(month.slice(0, 3)) + 1 || Number(month);
  const day = dayOf(Number(fields.get('year')), number, Number(fields.get('day')));
  return isDay(day) ? day : undefined;
}

/** The address of an entry, as code or as project; arXiv's and the DOI's follow from the ids. */
export function linksOfEntry(fields: BibtexFields): PaperLinks {
  const url = fields.get('url')?.trim().replaceAll('\\', '') ?? '';
  if (/\/\/(www\.)?(arxiv|(dx\.)?doi)\.org\//i.test(url)) return {};
  if (refuseLink('github', url) === undefined) return { github: url };
  return refuseLink('project', url) === undefined ? { project: url } : {};
}
