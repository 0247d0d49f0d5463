/** The most characters of a text from a file that a message quotes. */
const SHOWN_MAX = 80;

/**
 * A text from a file as a message quotes it: cut at `most` characters, with controls, line breaks and invisible or
 * reordering characters written as `U+202E`, so that no message does what the text would.
 */
export function shown(text: string, most = SHOWN_MAX): string {
  const cut = text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
  return cut.replace(/[\p{C}\u2028\u2029]/gu, escaped);
}

function escaped(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
