import type { Root } from 'mdast';
import { FormulaRenderer } from './formula-renderer.ts';
import { parseAbstract, parseFormulas } from './parse.ts';
import { cutParagraphs, literalToHtml, plainParagraphs, plainToHtml } from './plain-paragraphs.ts';
import type { TextProblem } from './text-problem.ts';
import { treeToHtml } from './to-html.ts';

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
 * An abstract as safe HTML: `<p>`, `<em>`, `<strong>`, `<code>`, `<a rel>` and formulas, see formula-formulas.ts.
 * Never throws, whatever the text; what cannot be shown as meant is shown as written and reported.
 */
export function renderAbstract(source: string): RenderedText {
  if (source.length > LONGEST_ABSTRACT) {
    return literally(cutParagraphs(source), tooLong('abstract', source, LONGEST_ABSTRACT));
  }
  const plain = plainParagraphs(source);
  if (plain) return { html: plainToHtml(plain), hasMath: false, problems: [] };
  return renderTree(parseAbstract(source), false);
}

/** A title as safe inline HTML: text and formulas; emphasis, code and links are no matter of titles. */
export function renderTitle(source: string): RenderedText {
  const rendered = renderLine(source.replace(/\s/g, ' '));
  return { ...rendered, html: rendered.html.replace(/^<p>|<\/p>$/g, '') };
}

function renderLine(line: string): RenderedText {
  if (line.length > LONGEST_TITLE) {
    return literally(cutParagraphs(line), tooLong('title', line, LONGEST_TITLE));
  }
  const plain = plainParagraphs(line);
  return plain ? literally(plain) : renderTree(parseFormulas(line), true);
}

function renderTree(tree: Root, inline: boolean): RenderedText {
  const formulas = new FormulaRenderer(inline);
  const html = treeToHtml(tree, (formula) => formulas.render(formula));
  return { html, hasMath: formulas.hasMath, problems: formulas.problems };
}

function literally(paragraphs: string[], ...problems: TextProblem[]): RenderedText {
  return { html: literalToHtml(paragraphs), hasMath: false, problems };
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
