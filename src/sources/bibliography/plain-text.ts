import { abstractText, titleText } from '../../abstract/index.ts';
import { onOneLine, sanitize } from '../sanitize.ts';

/** Marks that CSL allows in a text. */
const MARKUP = /<\/?(?:i|b|em|strong|sup|sub|sc|p|br|span|jats:[a-z]+)(?:\s[^<>]*)?\/?>/gi;

/** A plain title as the grammar writes it. */
export function titleOfPlain(text: string): string {
  const plain = onOneLine(sanitize(text.replace(MARKUP, '')).text);
  return titleText(plain) === plain ? plain : escaped(plain);
}

/** A plain abstract as the grammar writes it, paragraphs apart by an empty line. */
export function abstractOfPlain(text: string): string {
  const plain = sanitize(text.replace(/<\/p>\s*<p>/gi, '\n\n').replace(MARKUP, ''))
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

function escaped(text: string): string {
  return text.replace(/[\\$*`]/g, '\\$&');
}
