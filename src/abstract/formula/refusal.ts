import { totalLength, widestLength } from './lengths.ts';

/** Commands that define, load, link, reach into the page or print on the console; none of them belongs to a formula. */
const REFUSED_COMMANDS =
  /\\(?:[egx]?def|global|long|(?:future)?let|(?:re)?newcommand|providecommand|DeclareMathOperator|newenvironment|href|url|includegraphics|html\w*|char|require|cssId|class|style|[mM]ath[lrc]lap|[lrc]lap|csname|expandafter|noexpand|catcode|input|include|usepackage|immediate|write|open(?:in|out)|special|(?:err)?message|show)(?![a-zA-Z])/;

const LONGEST_FORMULA = 2000;
const MOST_LEVELS = 40;
const LONGEST_LENGTH = 10;
const LONGEST_TOTAL = 20;

/** Why `tex` is refused before KaTeX sees it, as a clause without full stop; undefined if it is not. */
export function refusalOf(tex: string): string | undefined {
  if (tex.length > LONGEST_FORMULA) {
    return `it has ${tex.length} characters, and ${LONGEST_FORMULA} are the limit`;
  }
  const command = REFUSED_COMMANDS.exec(tex)?.[0];
  if (command) return `${command} is not allowed in a formula`;
  if (levelsOf(tex) > MOST_LEVELS) return `it is nested more than ${MOST_LEVELS} levels deep`;
  if (widestLength(tex) > LONGEST_LENGTH) return `a length in it exceeds ${LONGEST_LENGTH} em`;
  if (totalLength(tex) > LONGEST_TOTAL) {
    return `the lengths in it come to more than ${LONGEST_TOTAL} em`;
  }
  return undefined;
}

/** How deep braces, environments and `\left … \right` nest. */
function levelsOf(tex: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of tex.matchAll(/\\(?:left|right|begin|end)(?![a-zA-Z])|\\[\s\S]|[{}]/g)) {
    if (token === '{' || token === '\\left' || token === '\\begin') depth += 1;
    else if (token === '}' || token === '\\right' || token === '\\end') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
