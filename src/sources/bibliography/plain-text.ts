import { abstractText, titleText } from '../../abstract/index.ts';
import { onOneLine, sanitize } from '../sanitize.ts';

/** Marks that CSL allows in a text. */
const MARKUP = /<\/?(?:i|b|em|strong|sup|sub|sc|p|br|span|jats:[a-z]+)(?:\s[^<>]*)?\/?>/gi;

/** Signs that a page has by their names or numbers: `&amp;`, `&#37;`. */
const ENTITY = /&(amp|lt|gt|quot|apos|nbsp|#\d{2,5}|#x[\da-f]{2,5});/gi;
const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A text with the signs that a publisher's page has as HTML; `asSign` says how each is written. */
export function withoutEntities(text: string, asSign = (sign: string) => sign): string {
  return text.replace(ENTITY, (_, name: string) => {
    const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return asSign(SIGNS[name.toLowerCase()] ?? String.fromCodePoint(point));
  });
}

/** A text without such marks; a sign such as `List<T>` is none. */
export function withoutMarkup(text: string): string {
  return text.replace(MARKUP, '');
}

/** A plain title as the grammar writes it. */
export function titleOfPlain(text: string): string {
  const plain = onOneLine(sanitize(withoutEntities(withoutMarkup(text))).text);
  return titleText(plain) === plain ? plain : escaped(plain);
}

/** A plain abstract as the grammar writes it, paragraphs apart by an empty line. */
export function abstractOfPlain(text: string): string {
  const paragraphs = text.replace(/<\/(?:jats:)?p>\s*<(?:jats:)?p>/gi, '\n\n');
  const plain = sanitize(withoutEntities(withoutMarkup(paragraphs)))
    .text.split(/\n\s*\n/)
    .map(onOneLine)
    .filter(Boolean)
    .join('\n\n');
  return abstractText(plain) === plain ? plain : escaped(plain);
}

/** The lines of a remark as plain text: reference managers keep one fact a line, `arXiv: 2506.24119`. */
export function linesOf(text: string): string[] {
  return text
    .replace(/<\/p>|<br\s*\/?>/gi, '\n')
    .replace(MARKUP, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Between dollars TeX that nobody means as text: `$O(n^2)$`, and not `$5 and $10`. */
const FORMULA = /(\$[^$\n]*[\\^_][^$\n]*\$)/;

function escaped(text: string): string {
  return text
    .split(FORMULA)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[\\$*`]/g, '\\$&')))
    .join('');
}
