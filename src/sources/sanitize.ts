import { cleanText } from '../abstract/index.ts';

/** A text that the archive may keep, and whether characters had to be dropped from it. */
export interface Keepable {
  text: string;
  dropped: boolean;
}

/** A text without the characters that no file of the archive may hold; half surrogates become U+FFFD. */
export function sanitize(source: string): Keepable {
  const formed = mendDoubleEncoding(source.toWellFormed());
  const { text, problems } = cleanText(formed);
  const refused = problems.some(({ severity }) => severity === 'error');
  if (!refused) return { text, dropped: formed !== source };
  const kept = Array.from(text.replace(/(\p{M}{8})\p{M}+/gu, '$1'))
    .filter((character) => cleanText(character).problems.every(isWarning))
    .join('');
  return { text: kept, dropped: true };
}

/**
 * Text that was encoded as UTF-8 twice, as arXiv has it now and then. Its bytes show as C1 controls, which no
 * text holds otherwise; only what is valid UTF-8 a second time is read again.
 */
function mendDoubleEncoding(text: string): string {
  if (!/[\x80-\x9F]/.test(text)) return text;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return text.replace(/[\xC2-\xF4][\x80-\xBF]+/g, (bytes) => {
    try {
      return decoder.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
    } catch {
      return bytes;
    }
  });
}

function isWarning({ severity }: { severity: string }): boolean {
  return severity === 'warning';
}

/** Text on one line, with single blanks. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * An abstract whose lines were broken at 80 columns, one line a paragraph: an empty line or an indented one
 * begins the next paragraph, as arXiv writes them.
 */
export function unwrapParagraphs(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n(?:[^\S\n]*\n)+|\n(?=[^\S\n]{2})/)
    .map(onOneLine)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
