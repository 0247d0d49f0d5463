import { type PrintedDay, parsePrintedDay } from './printed-day.ts';

/** What a line of a copied page is, as far as the line alone tells. */
export type ListingLine = { number: number; text: string } & (
  | { kind: 'text' | 'blank' | 'dot' | 'upvote' }
  | { kind: 'authors'; count: number }
  | { kind: 'day'; printed: PrintedDay }
);

/** The longest name of an organization in a byline, in characters. */
export const NAME_MAX = 120;

/** The lines of a copied page, numbered from 1; a byline on one line (`Qwen · Nov 26 3`) is taken apart. */
export function listingLines(text: string): ListingLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .flatMap((line, index) => classify(line.replace(/[\s\u00A0]+/g, ' ').trim(), index + 1));
}

function classify(text: string, number: number): ListingLine[] {
  const line = { number, text };
  if (text === '') return [{ ...line, kind: 'blank' }];
  // The button above a paper on the page of one day; the count of upvotes stands below it.
  if (text === 'Upvote') return [{ ...line, kind: 'upvote' }];
  if (text === '·') return [{ ...line, kind: 'dot' }];
  const authors = /^(?:[•·] ?)?(\d{1,5}) authors?$/.exec(text);
  if (authors) return [{ ...line, kind: 'authors', count: Number(authors[1]) }];
  const printed = parsePrintedDay(text);
  if (printed) return [{ ...line, kind: 'day', printed }];
  const dot = text.lastIndexOf('·');
  const after = parsePrintedDay(text.slice(dot + 1).trim());
  if (dot === -1 || dot > NAME_MAX || !after) return [{ ...line, kind: 'text' }];
  const before = text.slice(0, dot).trim();
  return [
    ...(before === '' ? [] : classify(before, number)),
    { ...line, kind: 'dot' },
    { ...line, kind: 'day', printed: after },
  ];
}

/** A name that a page prints twice, as the words of a picture and as text, printed once: `Qwen Qwen`, `a-b A B`. */
export function undouble(name: string): string {
  const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  for (let at = name.indexOf(' '); at !== -1; at = name.indexOf(' ', at + 1)) {
    const second = name.slice(at + 1);
    if (fold(name.slice(0, at)) === fold(second) && fold(second) !== '') return second;
  }
  return name;
}
