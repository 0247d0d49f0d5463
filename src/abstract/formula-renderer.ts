import { printed } from './characters.ts';
import { hasLink } from './formula/mend.ts';
import { type AuthorsNames, typesetFormula } from './formula/typeset.ts';
import type { Formula } from './grammar/grammar.ts';
import { dollarsIn } from './lone-dollars.ts';
import type { TextProblem, TextProblemCode } from './text-problem.ts';
import { escapeHtml } from './to-html.ts';

const MOST_FORMULAS = 200;
const MOST_HTML = 200 * 1024;

/**
 * Renders the formulas of one text, with the limits that hold for all of them together. The classes, for style sheets:
 * `span.math` a formula in a line; with `math-wide` it has a part that no phone can show unbroken and must scroll
 * (`inline-block`, `overflow-x`); `span.math-display` a formula on lines of its own (`block`, `overflow-x`);
 * `code.tex` the source of a formula that cannot be typeset. What can scroll has `tabindex="0"`.
 */
export class FormulaRenderer {
  hasMath = false;
  /** How many dollar signs the formulas have, their delimiters among them. */
  dollars = 0;
  readonly problems: TextProblem[] = [];
  private count = 0;
  private size = 0;
  private readonly names: AuthorsNames = new Set();
  private readonly reported = new Set<string>();
  private readonly inline: boolean;

  /** With `inline`, as in titles, displayed formulas are set in the line. */
  constructor(inline: boolean) {
    this.inline = inline;
  }

  /** The HTML of one formula; the source in `<code class="tex">` where it cannot be typeset. */
  render(formula: Formula): string {
    this.count += 1;
    this.dollars += dollarsIn(formula.source);
    if (this.count > MOST_FORMULAS || this.size > MOST_HTML) return this.refuseMore(formula);
    const display = formula.display && !this.inline;
    const result = typesetFormula(formula.value, display, this.names);
    if (!('html' in result)) {
      this.reportFailure(formula, result);
      return asSource(formula);
    }
    this.size += result.html.length;
    if (this.size > MOST_HTML) return this.refuseMore(formula);
    this.hasMath = true;
    if (hasLink(formula.value)) this.reportLink(formula);
    this.reportNames(formula, result.upright);
    this.reportUnmeasured(formula, result.unmeasured);
    if (display) return `<span class="math-display" tabindex="0">${result.html}</span>`;
    const scrolling = result.isWide ? 'math math-wide" tabindex="0' : 'math';
    return `<span class="${scrolling}">${result.html}</span>`;
  }

  private refuseMore(formula: Formula): string {
    const [code, message]: [TextProblemCode, string] =
      this.count > MOST_FORMULAS
        ? ['formulas-too-many', `The text has more than ${MOST_FORMULAS} formulas.`]
        : ['formulas-too-large', `The formulas take more than ${MOST_HTML / 1024} KB as HTML.`];
    if (!this.problems.some((problem) => problem.code === code)) {
      this.report(formula, 'error', code, message, 'Leave out formulas, or shorten them.');
    }
    return asSource(formula);
  }

  private reportFailure(
    formula: Formula,
    failure: { refused: string } | { unreadable: string },
  ): void {
    if ('refused' in failure) {
      const message = `The formula is shown as its source: ${failure.refused}.`;
      this.report(formula, 'warning', 'formula-refused', message, 'Write it without that.');
      return;
    }
    const message = `The formula is shown as its source, since KaTeX cannot read it: ${failure.unreadable}`;
    const fix = 'Correct its TeX; where no formula is meant, write \\$ for each dollar sign.';
    this.report(formula, 'warning', 'formula-unreadable', message, fix);
  }

  private reportLink(formula: Formula): void {
    const message = 'A formula cannot link: only the text of \\href is shown.';
    this.report(formula, 'warning', 'formula-link', message, 'Write [text](https://…) outside.');
  }

  private reportNames(formula: Formula, upright: readonly string[]): void {
    const names = this.notYetReported(upright);
    if (names.length === 0) return;
    const message = `Unknown in formulas, and shown as upright text: ${names.join(', ')}.`;
    const fix = 'Write out what the author defined it to be.';
    this.report(formula, 'warning', 'formula-macro-unknown', message, fix);
  }

  private reportUnmeasured(formula: Formula, characters: readonly string[]): void {
    const lacking = this.notYetReported(characters).map(printed);
    if (lacking.length === 0) return;
    const message = `The fonts of formulas lack ${lacking.join(', ')}, which may cover what stands beside it.`;
    const fix = 'Write it outside of the formula, or the command for it, such as \\star.';
    this.report(formula, 'warning', 'formula-character', message, fix);
  }

  /** Each name or character is reported once, at the first formula that has it. */
  private notYetReported(all: readonly string[]): string[] {
    const fresh = all.filter((one) => !this.reported.has(one));
    for (const one of fresh) this.reported.add(one);
    return fresh;
  }

  private report(
    { position }: Formula,
    severity: TextProblem['severity'],
    code: TextProblemCode,
    message: string,
    fix: string,
  ): void {
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    this.problems.push({ code, severity, line, column, message, fix });
  }
}

/** A formula as it is written, delimiters and all, so that no character of a mistaken one is lost. */
function asSource(formula: Formula): string {
  return `<code class="tex">${escapeHtml(formula.source)}</code>`;
}
