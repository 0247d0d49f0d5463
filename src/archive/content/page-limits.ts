import type { Place } from '../model/paper.ts';

/** The most bytes of a page. */
export const PAGE_MAX = 32 * 1024;

/** The most signs of markup between two empty lines: what reads Markdown looks at each pair of them. */
const SIGNS_MAX = 400;
const SIGN = /[*_~[\]`!<&]/g;

/** The most quotes and lists inside of each other: each is a step down for what reads them. */
const DEPTH_MAX = 4;
const DEEP = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=\\s)|\\d{1,9}[.)](?=\\s))){${DEPTH_MAX + 1}}`);
/** So many blanks at the beginning of a line are a list in a list in a list. */
const INDENT_MAX = 40;

/** The most lines of quotes: each is looked at with all before it. */
const QUOTES_MAX = 300;

/** Where a page holds more than a person would write and a machine could read in a moment; undefined where it does not. */
export function beyondLimits(body: string): { place: Place; message: string } | undefined {
  let signs = 0;
  let quotes = 0;
  for (const [index, line] of body.split('\n').entries()) {
    const place = { line: index + 1, column: 1 };
    if (DEEP.test(line) || line.length - line.trimStart().length > INDENT_MAX) {
      return { place, message: `Lists and quotes are more than ${DEPTH_MAX} deep.` };
    }
    if (/^[ \t]*>/.test(line)) quotes++;
    if (quotes > QUOTES_MAX) return { place, message: `More than ${QUOTES_MAX} lines are quotes.` };
    signs = line.trim() === '' ? 0 : signs + (line.match(SIGN)?.length ?? 0);
    if (signs > SIGNS_MAX) {
      return {
        place,
        message: `There are more than ${SIGNS_MAX} signs of markup without an empty line.`,
      };
    }
  }
  return undefined;
}
