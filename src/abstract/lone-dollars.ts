import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeAt } from './place.ts';
import type { TextProblem } from './text-problem.ts';

/** A dollar sign that is not escaped, with what stands before and after it. */
const DOLLAR = /(?<!\\)(?:\\\\)*\$/g;

/** `$5`, `5$`, `US$`, `$ 5`: money; `the $ sign` speaks of it. */
const MONEY_BEFORE = /(?:\d|\b[A-Z]{1,3})$/;
const MONEY_AFTER = /^(?:\s?[\d.~≈]|[\s-](?:sign|symbol|character)\b)/;

/** How many dollar signs a text has. */
export function dollarsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) count += 1;
  return count;
}

/**
 * The first dollar sign of a text that neither encloses a formula nor looks like money: its partner may be missing.
 * `inFormulas` is how many signs the formulas of the text have; where these are all, nothing is looked at.
 */
export function loneDollar(tree: Root, source: string, inFormulas: number): TextProblem[] {
  const problems: TextProblem[] = [];
  if (dollarsIn(source) === inFormulas) return problems;
  visit(tree, 'text', ({ position }) => {
    const { start, end } = position ?? {};
    if (start?.offset === undefined || end?.offset === undefined || problems.length > 0) return;
    const text = source.slice(start.offset, end.offset);
    for (const { 0: sign, index } of text.matchAll(DOLLAR)) {
      const at = index + sign.length - 1;
      if (MONEY_BEFORE.test(text.slice(0, at)) || MONEY_AFTER.test(text.slice(at + 1))) continue;
      problems.push({
        code: 'dollar-alone',
        severity: 'warning',
        ...placeAt(source, start.offset + at),
        message: 'A `$` is shown as it stands: no formula begins or ends with it.',
        fix: 'Write the second `$` of the formula, or \\$ where the sign is meant.',
      });
      return;
    }
  });
  return problems;
}
