import { hasOnlyAllowedCharacters } from '../characters.ts';

/** `\begin{align}` and the like, which LaTeX allows in displays only, and their inline counterparts. */
const INLINE_ENVIRONMENTS: Record<string, string> = {
  align: 'aligned',
  eqnarray: 'aligned',
  gather: 'gathered',
  multline: 'gathered',
  equation: 'aligned',
};

/**
 * The formula with what KaTeX reads otherwise than arXiv's own page does: a bare `%` is meant as
 * percent, `\unicode{x0025}` is a character, a numbered environment stands inside a line.
 */
export function mendFormula(tex: string): string {
  return tex
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\\unicode\{(?:x([0-9a-f]{1,6})|(\d{1,7}))\}/gi, toCharacter)
    .replace(/(?<!\\)((?:\\\\)*)%/g, '$1\\%')
    .replace(/\\(begin|end)\{(align|eqnarray|gather|multline|equation)\*?\}/g, toInline);
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
