import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeAt } from './place.ts';
import type { TextProblem } from './text-problem.ts';

/** A delimiter of mathematics that is not escaped: `\(`, `\)`, `\[`, or one end of an environment. */
const DELIMITER = /(?<!\\)(?:\\\\)*(\\(?:[([)]|(?:begin|end)\{[^{}\n]{1,40}\}))/g;

/** The first delimiter of a formula that stands in the text of a tree, so that it encloses none and is shown as written. */
export function loneDelimiter(tree: Root, source: string): TextProblem[] {
  const problems: TextProblem[] = [];
  if (!/\\(?:[([)]|begin\{|end\{)/.test(source)) return problems;
  visit(tree, 'text', ({ position }) => {
    // A tree that was not parsed has no places: all of its source is text.
    const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? source.length];
    if (problems.length > 0) return;
    const [found] = source.slice(from, to).matchAll(DELIMITER);
    if (!found) return;
    const [whole, sign = ''] = found;
    problems.push({
      code: 'delimiter-alone',
      severity: 'warning',
      ...placeAt(source, from + found.index + whole.length - sign.length),
      message: `\`${sign}\` is shown as it stands: no formula begins or ends with it.`,
      fix: cureOf(sign),
    });
  });
  return problems;
}

function cureOf(sign: string): string {
  return sign.length > 2
    ? 'Write the equation between \\[ and \\]; `npm run check -- --fix` does it where both ends are there.'
    : 'Write the other end of the formula: \\( has \\), and \\[ has \\].';
}
