/** Content that is only an operator, as in `$>$15` or `$\pm$3`: no amount of money looks so. */
const ONLY_OPERATOR = /^[\s<>=≤≥≈~+\-*/×±∼]+$/;

/** A sign of TeX; the escapes that money and percentages are written with are none. */
const TEX_SIGN = /\\(?![%$&#_ ])|[\^_]/;

/** An amount in a table, up to the next cell: `7 \\ B & ` before a price. */
const AMOUNT_IN_CELL = /^\d[^{}]*(?<!\\)&/;

const COMMAND = /\\[a-zA-Z]+\*?/g;
const TEXT_ARGUMENT =
  /\\(?:text\w*|mbox|mathrm|mathsf|mathtt|mathit|mathbf|operatorname)\*?\s*\{[^{}]*\}/g;

/** Two words in a row, which formulas have in the arguments of `\text{…}` alone. */
const RUNNING_PROSE =
  /(?<![a-z])[a-z]{2,}[,;:.)]*\s+\(?[a-z]{3,}(?![a-z])|(?<![a-z])[a-z]{3,}[,;:.)]*\s+\(?[a-z]{2,}(?![a-z])/i;

/** `5 million`, `20-hour`, `10USD`: an amount and the word after it; `12MP` and `2kM` are quantities. */
const NUMBER_AND_WORD =
  /^\d[\d.,]*[kmb]?(?:[\s–-]+[a-z]{2,}|\s*(?:USD|US|EUR|dollars?|[mbtr]+illion|bn|mn))\.?$/i;

/** No amount of money starts with a command, so whatever follows one is meant as TeX. */
const STARTS_WITH_COMMAND = /^\\[a-zA-Z]+(?:.*\S)?$/s;

/**
 * Whether `tex`, found between two dollar signs, is a formula and not what stands between two
 * amounts of money. `next` is the character after the closing sign, or ''.
 */
export function looksLikeFormula(tex: string, next: string): boolean {
  if (tex.trim() === '' || !hasBalancedBraces(tex)) return false;
  if (ONLY_OPERATOR.test(tex)) return true;
  if (AMOUNT_IN_CELL.test(tex)) return false;
  if (!TEX_SIGN.test(tex)) {
    if (/\d/.test(next) || tex !== tex.trim()) return false;
    if (NUMBER_AND_WORD.test(tex) || leavesOpen(tex)) return false;
  }
  return STARTS_WITH_COMMAND.test(tex) || !isProse(tex);
}

/** What ends in a quotation or bracket that just begins, or in a sign of a path: `1,000 (` before a formula, `PATH:` before a variable. `[0, 1)` is an interval. */
function leavesOpen(tex: string): boolean {
  const count = (signs: RegExp): number => tex.match(signs)?.length ?? 0;
  return count(/[([]/g) > count(/[)\]]/g) || /\s["“‘`]+$|[\w}][:/]$/.test(tex);
}

function isProse(tex: string): boolean {
  return RUNNING_PROSE.test(tex.replace(TEXT_ARGUMENT, '').replace(COMMAND, ' \\ '));
}

function hasBalancedBraces(tex: string): boolean {
  let depth = 0;
  for (let index = 0; index < tex.length; index += 1) {
    const character = tex[index];
    if (character === '\\') index += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
