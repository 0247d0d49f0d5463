import { doiAddress } from '../model/doi.ts';
import type { Reference } from './reference.ts';
import { asPrinted, initialsFirst, inverted, invertedInitials, listed } from './style-names.ts';
import { sentenceTitle, spaced } from './titles/sentence-title.ts';

/** A stretch of a formatted reference. */
export interface Piece {
  text: string;
  italic?: true;
}

/** A style: how it writes a reference. */
export type Style = (reference: Reference) => Piece[];

/** As the IEEE abbreviates them. */
const MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

const italic = (text: string): Piece => ({ text, italic: true });
const plain = (text: string): Piece => ({ text });

/** The style of the American Psychological Association, 7th edition. */
export const apa: Style = (reference) => {
  const { venue, arxiv, date } = reference;
  const title = withCurlyQuotes(sentenceTitle(reference));
  const names = apaNames(reference);
  const year = plain(` (${date.year}).`);
  const id = arxiv && !venue ? ` (arXiv:${arxiv})` : '';
  const named = venue ? plain(stopped(title)) : italic(title);
  const ends = venue || (!id && /[.?!]$/.test(title)) ? '' : '.';
  const head = names
    ? [plain(stopped(names)), year, plain(' '), named, plain(id + ends)]
    : [named, plain(id + ends), year];
  const where = venue
    ? [plain(' '), italic(venue.name), plain('. ')]
    : [plain(arxiv ? ' arXiv. ' : ' ')];
  return joined([...head, ...where, plain(addressOf(reference)), ...withdrawal(reference)]);
};

function apaNames({ names, others }: Reference): string {
  const written = names.map(invertedInitials);
  if (others) return [...written, 'et al.'].join(', ');
  if (written.length > 20) return `${written.slice(0, 19).join(', ')}, … ${written.at(-1)}`;
  // Between two teams stands no comma, since no name of theirs is turned round.
  const isTurned = names.length > 2 || names.some((name) => !('literal' in name));
  return listed(written, '&', isTurned);
}

/** The style of the Institute of Electrical and Electronics Engineers, without the number in brackets. */
export const ieee: Style = (reference) => {
  const { venue, arxiv, doi, names, others } = reference;
  const title = withSingleQuotes(sentenceTitle(reference));
  const written = names.map(initialsFirst);
  const isCut = others || written.length > 6;
  const head = isCut
    ? [plain(`${written[0]} `), italic('et al.'), plain(', ')]
    : [plain(written.length > 0 ? `${listed(written, 'and')}, ` : '')];
  const quoted = plain(`“${ended(title, ',')}” `);
  const day = ieeeDate(reference);
  const where = venue
    ? [
        plain(venue.kind === 'proceedings' ? 'in ' : ''),
        italic(venue.name),
        plain(venue.name.includes(day) ? '' : `, ${day}`),
      ]
    : [plain(`${day}${arxiv ? `, arXiv:${arxiv}` : ''}`)];
  const end = doi ? `, doi: ${doi}.` : `. [Online]. Available: ${reference.url}`;
  return joined([...head, quoted, ...where, plain(end), ...withdrawal(reference)]);
};

function ieeeDate({ date: { year, month, day } }: Reference): string {
  const name = MONTHS[(month ?? 0) - 1];
  return name === undefined ? String(year) : `${name} ${day}, ${year}`;
}

/** The style of the Association for Computational Linguistics, as its BibTeX style writes it. */
export const acl: Style = (reference) => {
  const { venue, arxiv, date, names, others } = reference;
  const title = withCurlyQuotes(sentenceTitle(reference));
  const isCut = others || names.length >= 20;
  const written = names.slice(0, names.length >= 20 ? 19 : names.length).map(asPrinted);
  const people = isCut ? [...written, 'et al.'].join(', ') : listed(written, 'and');
  const head = plain(
    `${people === '' ? '' : `${stopped(people)} `}${date.year}. ${stopped(title)} `,
  );
  const where = venue
    ? [plain(venue.kind === 'proceedings' ? 'In ' : ''), italic(venue.name), plain('.')]
    : arxiv
      ? [italic('Preprint'), plain(`, arXiv:${arxiv}.`)]
      : [plain(addressOf(reference))];
  return joined([head, ...where, ...withdrawal(reference)]);
};

/** The author-date style of the Chicago Manual, 17th edition; titles stay as they are written. */
export const chicago: Style = (reference) => {
  const { venue, arxiv, date, names, others } = reference;
  const title = withSingleQuotes(spaced(reference.title));
  const isCut = others || names.length > 10;
  const shown = names.length > 10 ? names.slice(0, 7) : names;
  const written = shown.map((name, index) => (index === 0 ? inverted(name) : asPrinted(name)));
  const people = isCut ? [...written, 'et al.'].join(', ') : listed(written, 'and', true);
  const quoted = `“${stopped(title)}”`;
  const head =
    people === '' ? `${quoted} ${date.year}.` : `${stopped(people)} ${date.year}. ${quoted}`;
  const where = venue
    ? [plain(venue.kind === 'proceedings' ? ' In ' : ' '), italic(venue.name), plain('. ')]
    : [plain(arxiv ? ' arXiv. ' : ' ')];
  return joined([
    plain(head),
    ...where,
    plain(`${addressOf(reference)}.`),
    ...withdrawal(reference),
  ]);
};

/** Straight quotes and apostrophes as printers set them, and powers that authors type (`Diffusion^2`). */
function withCurlyQuotes(text: string): string {
  return text
    .replace(/(?<=\p{L})\^(\d)(?!\d)/gu, (_, digit: string) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))
    .replace(/(^|[\s([{—–-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{“])'(?=\S[^']*')/g, '$1‘')
    .replace(/'/g, '’');
}

/** The same inside double quotes. */
function withSingleQuotes(text: string): string {
  return withCurlyQuotes(text).replace(/[“”]/g, (quote) => (quote === '“' ? '‘' : '’'));
}

/** A text with a full stop, unless it ends with a sign that stands for one. */
function stopped(text: string): string {
  return ended(text, '.');
}

/** A text with a sign at its end, inside of a closing quote as printers set it, unless it ends with one already. */
function ended(text: string, sign: string): string {
  if (/[.?!][”’]?$/.test(text)) return text;
  const [, inside, quote = ''] = /^(.*[“‘].*?)([”’])$/.exec(text) ?? [];
  return `${inside ?? text}${sign}${quote}`;
}

function addressOf({ doi, url }: Reference): string {
  return doi ? doiAddress(doi) : url;
}

function withdrawal({ withdrawn }: Reference): Piece[] {
  return withdrawn ? [plain(` ${stopped(withdrawn)}`)] : [];
}

/** Pieces that look alike as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.text === '') continue;
    if (last && last.italic === piece.italic) last.text += piece.text;
    else result.push({ ...piece });
  }
  return result;
}

/** A formatted reference as plain text. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
