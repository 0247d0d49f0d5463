import { FormulaRenderer } from './formula-renderer.ts';
import { loneDelimiter } from './lone-delimiters.ts';
import { loneDollar } from './lone-dollars.ts';
import { parseAbstract, parseFormulas } from './parse.ts';
import { literalTree } from './plain-tree.ts';
import type { TextProblem } from './text-problem.ts';
import { lineToHtml, treeToHtml } from './to-html.ts';

/** A text as safe HTML: paragraphs for an abstract, inline for a title. */
export interface RenderedText {
  html: string;
  /** Whether any formula was typeset, so that the page needs KaTeX's styles. */
  hasMath: boolean;
  problems: TextProblem[];
}

const LONGEST_ABSTRACT = 20_000;
const LONGEST_TITLE = 500;

/**
 * An abstract as safe HTML: `<p>`, `<em>`, `<strong>`, `<code>`, `<a rel>` and formulas, see formula-renderer.ts.
 * Never throws, whatever the text; what cannot be shown as meant is shown as written and reported.
 */
export function renderAbstract(source: string): RenderedText {
  const isLong = source.length > LONGEST_ABSTRACT;
  const formulas = new FormulaRenderer(false);
  const tree = isLong ? literalTree(source) : parseAbstract(source);
  const html = treeToHtml(tree, (formula) => formulas.render(formula));
  const others = isLong
    ? [tooLong('abstract', source, LONGEST_ABSTRACT)]
    : [...loneDollar(tree, source, formulas.dollars), ...loneDelimiter(tree, source)];
  return finish(html, formulas, others);
}

/** A title as safe inline HTML: text and formulas; emphasis, code and links are no matter of titles. */
export function renderTitle(source: string): RenderedText {
  const line = source.replace(/\s/g, ' ');
  const isLong = line.length > LONGEST_TITLE;
  const formulas = new FormulaRenderer(true);
  const tree = isLong ? literalTree(line) : parseFormulas(line);
  const html = lineToHtml(tree, (formula) => formulas.render(formula));
  const others = isLong
    ? [tooLong('title', line, LONGEST_TITLE)]
    : [...loneDollar(tree, line, formulas.dollars), ...loneDelimiter(tree, line)];
  return finish(html, formulas, others);
}

function finish(html: string, formulas: FormulaRenderer, problems: TextProblem[]): RenderedText {
  return { html, hasMath: formulas.hasMath, problems: [...problems, ...formulas.problems] };
}

function tooLong(what: string, source: string, limit: number): TextProblem {
  return {
    code: 'text-too-long',
    severity: 'error',
    line: 1,
    column: 1,
    message: `The ${what} has ${source.length} characters, and ${limit} are the limit.`,
    fix: 'Shorten it.',
  };
}
