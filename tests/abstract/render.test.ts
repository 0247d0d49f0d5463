import { describe, expect, it, vi } from 'vitest';
import { renderAbstract, renderTitle } from '../../src/abstract/index.ts';

const problems = (source: string) =>
  renderAbstract(source).problems.map(
    ({ code, severity, line, column, message, fix }) =>
      `${line}:${column} ${severity} ${code}: ${message} ${fix}`,
  );

describe('rendering an abstract', () => {
  it('makes paragraphs, and formulas as HTML with MathML inside', () => {
    const { html, hasMath } = renderAbstract('One $x$\n\ntwo.');
    expect(hasMath).toBe(true);
    expect(html).toMatch(
      /^<p>One <span class="math"><span class="katex"><span class="katex-mathml"><math/,
    );
    expect(html).toContain(
      '<annotation encoding="application/x-tex" data-pagefind-ignore="">x</annotation>',
    );
    expect(html).toContain('<span class="katex-html" aria-hidden="true" data-pagefind-ignore="">');
    expect(html).toMatch(/<\/p>\n<p>two\.<\/p>$/);
  });

  it('lets displayed formulas scroll, and those that no phone can show unbroken', () => {
    expect(renderAbstract('$$x$$').html).toContain('<span class="math-display" tabindex="0">');
    const wide = renderAbstract('$f(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)$').html;
    expect(wide).toContain('<span class="math math-wide" tabindex="0">');
  });

  it('shows a formula that KaTeX cannot read as its source, and says why', () => {
    const { html } = renderAbstract('a\nb $\\frac{<}$');
    expect(html).toBe('<p>a\nb <code class="tex">$\\frac{&lt;}$</code></p>');
    expect(problems('a\nb $\\frac{<}$')).toMatchInlineSnapshot(`
      [
        "2:3 warning formula-unreadable: The formula is shown as its source, since KaTeX cannot read it: Unexpected end of input in a macro argument, expected '}' at end of input: \\frac{<} Correct its TeX; where no formula is meant, write \\$ for each dollar sign.",
      ]
    `);
  });

  it("shows an author's own macro upright under its name", () => {
    expect(renderAbstract('$\\ours > \\theirs$').html).toContain('<mtext>ours</mtext>');
    expect(problems('$\\ours > \\theirs$, $\\ours$')).toMatchInlineSnapshot(`
      [
        "1:1 warning formula-macro-unknown: Unknown in formulas, and shown as upright text: \\ours, \\theirs. Write out what the author defined it to be.",
      ]
    `);
  });

  it('reports a character that no font of formulas has, once, and prints nothing', () => {
    const print = vi.spyOn(console, 'warn');
    expect(renderAbstract('$5★$').html).toContain('★');
    expect(problems('$5★$ $\\text{★😀}$')).toMatchInlineSnapshot(`
      [
        "1:1 warning formula-character: The fonts of formulas lack ★ (U+2605), which may cover what stands beside it. Write it outside of the formula, or the command for it, such as \\star.",
        "1:6 warning formula-character: The fonts of formulas lack 😀 (U+1F600), which may cover what stands beside it. Write it outside of the formula, or the command for it, such as \\star.",
      ]
    `);
    expect(print).not.toHaveBeenCalled();
    print.mockRestore();
  });

  it.each([
    '\\def\\x{\\x\\x}\\x',
    '\\gdef\\alpha{HACK}\\alpha',
    '\\newcommand{\\y}{z}\\y',
    '\\url{https://x.org}',
    '\\includegraphics[height=1em]{https://evil.example/t.png}',
    '\\htmlClass{admin}{x}',
    '\\htmlData{pagefind-ignore=all}{x}',
    '\\char"202E abc',
    '\\require{html}x',
    '\\message{::error::x}y',
    '\\errmessage{::error::x}y',
    '\\show\\alpha',
    '\\rule{-1000em}{5em}',
    'a\\kern1000000em b',
    'a\\hspace*{99999px}b',
    '\\raisebox{10000em}{x}',
    'x\\\\[900em]y',
    `x${'\\kern-9em'.repeat(5)}y`,
    `x${'\\!'.repeat(200)}y`,
    `${'\\sqrt{'.repeat(41)}x${'}'.repeat(41)}`,
    'x+'.repeat(1001),
  ])('refuses the formula %s and shows its source', (tex) => {
    const { html, problems } = renderAbstract(`\\(${tex}\\) then $\\alpha$`);
    expect(html).toContain('<code class="tex">');
    expect(problems.map(({ code }) => code)).toEqual(['formula-refused']);
    expect(html).toContain('<mi>α</mi>');
  });

  it('shows the text of a link inside a formula and follows none', () => {
    const { html } = renderAbstract('$\\href{javascript:alert(1)}{here}$');
    expect(html).toContain('<mtext>here</mtext>');
    expect(html).not.toContain('<a ');
    expect(problems('$\\href{https://x.org}{here}$')).toMatchInlineSnapshot(`
      [
        "1:1 warning formula-link: A formula cannot link: only the text of \\href is shown. Write [text](https://…) outside.",
      ]
    `);
  });

  it('reads what arXiv shows and plain KaTeX refuses', () => {
    const source =
      '$5%$ $\\unicode{x0025}$ $\\text{a_b & c}$ $\\mbox{if}$ $\\mathds{1}$ $R#$ ' +
      '$\\begin{align}a&=b\\end{align}$ $\\textcolor{red}{x}$ $\\label{a}y$';
    expect(renderAbstract(source)).toMatchObject({ hasMath: true, problems: [] });
    expect(renderAbstract(source).html).not.toContain('color:');
  });

  it('does not let \\unicode bring in what texts may not hold', () => {
    expect(renderAbstract('$\\unicode{x202E}$').html).not.toContain('\u202E');
  });

  it('refuses a text, or formulas, beyond the limits, and still shows every character', () => {
    expect(problems('word '.repeat(4001))).toMatchInlineSnapshot(`
      [
        "1:1 error text-too-long: The abstract has 20005 characters, and 20000 are the limit. Shorten it.",
      ]
    `);
    expect(problems('$x$ '.repeat(201))).toMatchInlineSnapshot(`
      [
        "1:801 error formulas-too-many: The text has more than 200 formulas. Leave out formulas, or shorten them.",
      ]
    `);
    const large = `$${'\\overbrace{x}'.repeat(140)}$ `;
    expect(problems(large.repeat(10))).toMatchInlineSnapshot(`
      [
        "1:1 error formulas-too-large: The formulas take more than 200 KB as HTML. Leave out formulas, or shorten them.",
      ]
    `);
    expect(renderAbstract(large.repeat(10)).html.length).toBeLessThan(260_000);
  });
});

describe('rendering a title', () => {
  it('is inline, and knows mathematics and escapes only', () => {
    const { html, hasMath } = renderTitle('**A**: `b` [c](https://x.org) https://y.org \\$5 & <i>');
    expect(html).toBe('**A**: `b` [c](https://x.org) https://y.org $5 &amp; &lt;i>');
    expect(hasMath).toBe(false);
    expect(renderTitle('In $$n^2$$ steps').html).toMatch(/^In <span class="math">/);
  });

  it('refuses one of more than 500 characters', () => {
    expect(renderTitle('x'.repeat(501)).problems[0]?.code).toBe('text-too-long');
  });
});
