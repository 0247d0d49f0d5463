/** How many em a unit of TeX is, at KaTeX's ten points to the em. */
const EM: Record<string, number> = {
  ...{ em: 1, ex: 0.431, mu: 1 / 18, pt: 0.1, px: 0.1, bp: 0.1004, dd: 0.107, cc: 1.284 },
  ...{ pc: 1.2, mm: 0.2845, cm: 2.845, in: 7.227, sp: 0.0000015, nd: 0.1067, nc: 1.28 },
};

/** Commands that KaTeX gives a length, with what follows them: groups in brackets or braces, or a bare length. */
const LENGTHS =
  /\\(?:\\|cr|newline|[hvm]?kern|[hvm]?skip|[hv]space|rule|raisebox|raise|lower|above|genfrac|mspace|hfuzz|arraystretch|vcenter)(?![a-zA-Z])\*?((?:\s*(?:\[[^\]]*\]|\{[^{}]*\}))+|\s*[-+\d. ]+\s*[a-z]{2})/g;

const LENGTH = /(\d+\.?\d*|\.\d+)\s*([a-z]{2})/g;

/** Blanks that move what follows to the left, in em. */
const NEGATIVE_BLANKS = /\\(?:!|neg(?:thin|med|thick)space(?![a-zA-Z]))/g;
const WIDEST_NEGATIVE_BLANK = 5 / 18;

/** The longest explicit length in `tex`, of either sign, in em. */
export function widestLength(tex: string): number {
  return Math.max(0, ...lengthsIn(tex));
}

/** The sum of all explicit lengths and negative blanks in `tex`, in em: many short ones reach as far as a long one. */
export function totalLength(tex: string): number {
  const blanks = tex.match(NEGATIVE_BLANKS)?.length ?? 0;
  return lengthsIn(tex).reduce((sum, em) => sum + em, blanks * WIDEST_NEGATIVE_BLANK);
}

function lengthsIn(tex: string): number[] {
  return [...tex.matchAll(LENGTHS)]
    .flatMap(([, groups = '']) => [...groups.matchAll(LENGTH)])
    .map(([, amount, unit = '']) => Number(amount) * (EM[unit] ?? 0));
}
