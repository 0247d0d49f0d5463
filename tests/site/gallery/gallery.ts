import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { visit } from 'unist-util-visit';
import type { CorpusRecord } from '../../../scripts/measure/corpus/measure.ts';
import { renderAbstract } from '../../../src/abstract/index.ts';
import { parseAbstract } from '../../../src/abstract/parse.ts';

/** What is hard on a line: tall, wide, accented, of other scripts, own macros, sources. */
const NASTY = [
  '$\\frac{1}{1+\\frac{1}{1+\\frac{1}{x}}}$ beside $x^{y^{z^{w}}}$ and $\\sqrt{\\sqrt{\\sqrt{x}}}$',
  '$\\left(\\sum_{i=1}^{n}\\frac{a_i^2}{b_i}\\right)^{1/2}$ and $\\prod\\limits_{k=0}^{\\infty}$',
  '$f(x_1,x_2,x_3,x_4,x_5,x_6,x_7,x_8,x_9,x_{10},x_{11},x_{12},x_{13},x_{14},x_{15})=0$',
  '$a_1+a_2+a_3+a_4+a_5+a_6+a_7+a_8+a_9+a_{10}+a_{11}+a_{12}+a_{13}+a_{14}+a_{15}+a_{16}$',
  '$\\begin{pmatrix}1&2&3&4&5&6&7&8&9\\\\10&11&12&13&14&15&16&17&18\\end{pmatrix}$',
  '$$\\int_{-\\infty}^{\\infty} e^{-x^2}\\,dx = \\sqrt{\\pi} \\quad\\text{and}\\quad \\lim_{n\\to\\infty}\\left(1+\\frac1n\\right)^n = e$$',
  '$\\widehat{ABC}$ $\\overline{x+y}$ $\\underbrace{a+b}_{c}$ $\\overset{!}{=}$ $\\vec v$ $\\mathring A$ $\\bar{\\bar x}$',
  '$\\mathbb{R}\\mathcal{L}\\mathfrak{g}\\mathscr{S}\\boldsymbol{\\theta}\\mathsf{T}\\mathtt{code}\\mathbf{x}\\mathds{1}$',
  '$\\text{words that are long enough to fill a line of any phone and then some}$',
  '$误差 \\le α^β × 2$ and $\\unicode{x2605}$, $5\\%$, $\\textcolor{red}{x}$, $\\ours$',
  '$\\undefined@$ and $\\rule{99em}{1em}$ and $\\begin{tikzpicture}\\draw (0,0);\\end{tikzpicture}$',
  '`a long code span with_many_names and <tags> in it` https://example.org/a/very/long/address/that/goes/on/and/on/and/on/until/it/has/to/break',
];

const MOST_FORMULAS = 300;

/** Abstracts for the gallery: the nasty ones, and with a folder of recorded papers 300 distinct formulas of theirs. */
export function galleryTexts(corpus: string | undefined): string[] {
  if (!corpus) return NASTY;
  const formulas = new Set<string>();
  for (const { abstract } of readRecords(join(corpus, 'arxiv-latex.jsonl.gz'))) {
    if (!abstract.includes('$')) continue;
    visit(parseAbstract(abstract), 'formula', ({ source }) => {
      formulas.add(source);
    });
  }
  // The longest show most, one of every so many of the others what is usual.
  const all = [...formulas].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const step = Math.ceil(all.length / (MOST_FORMULAS / 2));
  const chosen = all.filter((_, index) => index < MOST_FORMULAS / 2 || index % step === 0);
  return [...NASTY, ...chosen.map((source) => `The value of ${source} is bounded for all inputs.`)];
}

function readRecords(file: string): CorpusRecord[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as CorpusRecord);
}

/** One page with all texts, in the type and the measure of an abstract. `root` is the folder of the repository. */
export function galleryPage(texts: string[], root: string): string {
  const styles = readFileSync(join(root, 'src/styles/math.css'), 'utf8');
  const serif =
    'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
  const articles = texts.map((text) => `<article>${renderAbstract(text).html}</article>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
<base href="file://${root}/"><link rel="stylesheet" href="node_modules/katex/dist/katex.min.css">
<style>@font-face { font-family: Serif4; src: url(${serif}); font-weight: 200 900 }
${styles}
body { margin: 16px; font: 19px/1.6 Serif4, serif; color: #1c1a17; background: #fcfbf8 }
article { max-width: 68ch; margin-bottom: 8px; border-bottom: 1px solid #e5e0d6; overflow-wrap: anywhere }
p { margin: 0 }</style><body>${articles.join('\n')}`;
}
