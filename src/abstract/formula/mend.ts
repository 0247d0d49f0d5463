import { hasOnlyAllowedCharacters } from '../characters.ts';

/** `\begin{align}` and the like, which LaTeX allows in displays only, and their inline counterparts. */
const INLINE_ENVIRONMENTS: Record<string, string> = {
  align: 'aligned',
  eqnarray: 'aligned',
  gather: 'gathered',
  multline: 'gathered',
  equation: 'aligned',
};

/** Arguments that are words, in which LaTeX's own pages show these signs as they are. */
const WORDS = /\\(?:text\w*|mbox|hbox|emph)\s*\{([^{}$]*)\}/g;
const BARE_SIGN = /(?<!\\)[_&#^]/g;

/** What has columns, and so a meaning for `&`. */
const TABLE = /\\(?:begin|matrix|pmatrix|cases|substack|sideset)(?![a-zA-Z])/;

/** The first half of a link, up to its text. */
const LINK = /\\href\s*\{[^{}]*\}\s*(?=\{)/g;

/** Whether the formula has a link, of which only the text is shown. */
export function hasLink(tex: string): boolean {
  return tex.search(LINK) >= 0;
}

/**
 * The formula with what KaTeX reads otherwise than arXiv's own page does: a bare `%` is meant as
 * percent and a bare `#` or `&` as itself, `\unicode{x0025}` is a character, a numbered environment stands inside a line, `\text{a_b}` is words, and a link is its text.
 */
export function mendFormula(tex: string): string {
  return tex
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\\unicode\{(?:x([0-9a-f]{1,6})|(\d{1,7}))\}/gi, toCharacter)
    .replace(/(?<!\\)((?:\\\\)*)%/g, '$1\\%')
    .replace(LINK, '\\text')
    .replace(WORDS, (words) => words.replace(BARE_SIGN, toSign))
    .replace(/(?<!\\)#/g, '\\#')
    .replace(/(?<!\\)&/g, TABLE.test(tex) ? '&' : '\\&')
    .replace(/\\(begin|end)\{(align|eqnarray|gather|multline|equation)\*?\}/g, toInline);
}

function toSign(sign: string): string {
  return sign === '^' ? '\\textasciicircum{}' : `\\${sign}`;
}

function toCharacter(source: string, hexadecimal?: string, decimal?: string): string {
  const point = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  if (point > 0x10ffff) return source;
  const character = String.fromCodePoint(point);
  return hasOnlyAllowedCharacters(character) ? character : source;
}

function toInline(_: string, edge: string, environment: string): string {
  return `\\${edge}{${INLINE_ENVIRONMENTS[environment]}}`;
}
