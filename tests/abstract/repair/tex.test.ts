import { expect, test } from 'vitest';
import { repairTex, repairTitle } from '../../../src/abstract/repair/index.ts';

const tex = (source: string) => repairTex(source).text;

test.each([
  ['Fr\\\'echet, na\\"{\\i}ve, na\\"ive', 'Fréchet, naïve, naïve'],
  ["{\\'e}t\\'{e} vis-\\`a-vis", 'été vis-à-vis'],
  ['\\v{C}ech, \\v s, \\c{c}a, \\k{a}, \\r{a}, \\H{o}, \\d{u}', 'Čech, š, ça, ą, å, ő, ụ'],
  ['It\\^o, Espa\\~na, \\=a, \\.z', 'Itô, España, ā, ż'],
  ["Bj{\\o}ntegaard, Stra\\ss e, \\L{}\\'od\\'z, \\AE sir", 'Bjøntegaard, Straße, Łódź, Æsir'],
  ["Garc\\'\\i a, \\t{oo}, \\textcommabelow{S}", 'García, o\u0361o, Ș'],
])('accents and letters: %s', (source, grammar) => {
  expect(tex(source)).toBe(grammar);
});

test.each([
  ["the model\\'s score, don\\'t", "the model's score, don't"],
  ['called \\"Iron Man\\" here', 'called "Iron Man" here'],
  ['an escaped \\`answer\\` stays', 'an escaped \\`answer\\` stays'],
])('what looks like an accent and is none: %s', (source, grammar) => {
  expect(tex(source)).toBe(grammar);
});

test.each([
  ['20.43\\%, R\\&D, a\\_b, \\#1, \\{x\\}', '20.43%, R&D, a_b, #1, {x}'],
  ['60\\,GHz, vs.\\ it, \\ours\\ is', '60 GHz, vs. it, ours is'],
  ['fine\\-tuning at https://a.org/x\\_y\\-z', 'finetuning at https://a.org/x_y-z'],
  ['a break\\\\[2pt] here\\\\ and', 'a break here and'],
  ['only \\$9 of $x^2$', 'only \\$9 of $x^2$'],
])('escapes: %s', (source, grammar) => {
  expect(tex(source)).toBe(grammar);
});

test.each([
  [
    '\\textbf{Thinker}, \\emph{exact}, {\\it old} and {\\bf 1)}',
    '**Thinker**, *exact*, *old* and **1)**',
  ],
  ['\\textbf{S}oft pre\\textbf{F}erence', '**S**oft pre**F**erence'],
  ['\\texttt{max\\_sim} by \\textsc{Pivot}', '`max_sim` by Pivot'],
  ['\\emph{\\textbf{D}istribution}', '*Distribution*'],
  ['\\underline{E}nergy, \\mbox{left}', 'Energy, left'],
  ['\\textbf{A}\\textbf{B} \\textbf{c}\\textit{d} {\\bf x}{\\bf y}', '**AB** **c**d **x**y'],
  ['{\\large\\bf Big} {\\fontfamily{qcr}\\selectfont mono}', '**Big** mono'],
  ['\\textbf{(a)}text', '(a)text'],
  ['un\\emph{do}ing', 'undoing'],
  ['\\textit{A*} and \\textbf{never closed', 'A* and never closed'],
])('styles: %s', (source, grammar) => {
  expect(tex(source)).toBe(grammar);
});

test.each([
  ['\\href{https://a.org/c}{here}. \\url{https://b.org}', '[here](https://a.org/c). https://b.org'],
  ['\\href{mailto:x}{mail}', 'mail (mailto:x)'],
  ['field\\footnote{https://a.org}.', 'field (https://a.org).'],
  [
    'a word\\footnote[3]{Not x.} and\\footnotemark{}\\footnotetext[1]{Yes}.',
    'a word (Not x.) and (Yes).',
  ],
  ['a word\\footnote{never closed', 'a word never closed'],
  ['the model~\\cite{RETRO} of \\citet[p.~3]{A, B}', 'the model [RETRO] of [A, B, p. 3]'],
  ['PM\\textsuperscript{4}Bench, 4\\textsuperscript{th}', 'PM$^{4}$Bench, 4$^{\\text{th}}$'],
  ['\\textcolor{blue}{The code}', 'The code'],
])('links, notes and scripts: %s', (source, grammar) => {
  expect(tex(source)).toBe(grammar);
});

test.each([
  ['we propose \\ours, \\method{} and {\\name}', 'we propose ours, method and name'],
  ['models (\\eg, GPT), \\ie, \\etc. And \\etal.', 'models (e.g., GPT), i.e., etc. And et al.'],
  ['\\gls{DRL} of \\constructor{} and \\noindent Memory', 'DRL of constructor and Memory'],
  ['360{\\deg}, \\c{opyright} 2024, \\textless0.1', '360°, © 2024, <0.1'],
])('names and words: %s', (source, grammar) => {
  expect(tex(source)).toBe(grammar);
});

test.each([
  ['p {\\le} 0.05, {\\mu}s, {\\tau}-Bench', '$p {\\le} 0.05$, $\\mu$s, $\\tau$-Bench'],
  ['64 \\times 64 and 0.60 \\pm 0.05', '$64 \\times 64$ and $0.60 \\pm 0.05$'],
  ['agreement (\\k{appa}=0.73, \\r{ho} = 0.9)', 'agreement ($\\kappa=0.73$, $\\rho = 0.9$)'],
  ['$5 for 2\\times that', '\\$5 for $2\\times$ that'],
])('mathematics outside dollars: %s', (source, grammar) => {
  expect(tex(source)).toBe(grammar);
});

test.each([
  '$\\alpha_{\\text{x}} \\% \\textbf{y}$, \\(a \\_ b\\), \\[ \\emph{c} \\] and `\\emph{d}`',
  'a [link](https://a.org/~x--y_z) with **marks** and *marks*',
  'p<0.05, List<String>, <think>, a_b, x^2, C:\\n',
])('formulas, code, links and literal text stay: %s', (source) => {
  expect(repairTex(source)).toEqual({ text: source, repairs: [] });
});

test.each([
  [
    'so\n\\begin{equation*}\n  u_n = 0 \\label{a}\n\\end{equation*} holds',
    'so \\[ u_n = 0 \\] holds',
  ],
  ['\\begin{multline}a\\\\b\\end{multline}', '\\[ \\begin{gathered} a\\\\b \\end{gathered} \\]'],
  [
    '\\begin{align}a&=b\\\\c&=d\\end{align}',
    '\\[ \\begin{aligned} a&=b\\\\c&=d \\end{aligned} \\]',
  ],
])('displayed equations: %j', (source, grammar) => {
  expect(tex(source)).toBe(grammar);
});

test.each([
  ['over \\SI{5}{\\kilo\\meter}, \\qty{10}{\\percent}', 'over 5 km, 10%'],
  ['\\SI{9.8}{\\meter\\per\\second\\squared} and \\si{\\micro\\gram}', '9.8 m/s² and µg'],
  ['\\SI[mode=text]{3e-4}{m.s^{-1}}, \\num{1e6}', '$3 \\times 10^{-4}$ m s⁻¹, $1 \\times 10^{6}$'],
  ['at \\SIrange{2}{5}{\\GHz}, \\ang{45}, \\SI{-4}{\\celsius}', 'at 2–5 GHz, 45°, −4 °C'],
  ['\\SI{5}{\\ourunit}, \\num{-3}', '5 ourunit, −3'],
  ['\\numlist{10;20;50}, \\qtylist{8;16}{\\kHz}', '10, 20 and 50, 8 and 16 kHz'],
  ['\\qtyproduct{3 x 4}{\\m}, \\ang{12;30;}', '3 × 4 m, 12°30′'],
  ['\\SI{5}[\\$]{}, \\SI{2 \\pm 1}{\\per\\second}', '\\$5, 2 ± 1 s⁻¹'],
])('numbers and units: %s', (source, grammar) => {
  expect(tex(source)).toBe(grammar);
});

test.each([
  [
    'We ask:\n\\begin{itemize}\\item One \\item \\textbf{Two}: 5\\%\n\\end{itemize}\nWe tell.',
    'We ask:\n\n• One\n\n• **Two**: 5%\n\nWe tell.',
  ],
  [
    '\\begin{enumerate}[(a)]\n\\item First\n\\item[(x)] Second\n\\end{enumerate}',
    '1. First\n\n(x) Second',
  ],
  ['\\begin{description}\\item[Fast] It is.\\end{description} Yes.', '• Fast It is.\n\nYes.'],
  [
    'A \\begin{itemize}\\item x \\begin{enumerate}\\item y\\end{enumerate}\\item z\\end{itemize}',
    'A\n\n• x\n\n1. y\n\n• z',
  ],
  ['We ask \\item one \\item two', 'We ask\n\n• one\n\n• two'],
  [
    '\\begin{itemize}\\item[--] a\\item[$\\bullet$] b\\item[\\checkmark] c\\end{itemize}',
    '– a\n\n• b\n\n• ✓ c',
  ],
])('lists: %j', (source, grammar) => {
  expect(tex(source)).toBe(grammar);
  expect(repairTex(grammar).text).toBe(grammar);
});

test('a list in a title stays on its line', () => {
  expect(repairTitle('On \\begin{itemize}\\item A \\item B\\end{itemize}', 'tex').text).toBe(
    'On • A • B',
  );
});

test.each([
  ['\\begin{theorem}[Main] So.\\end{theorem} \\begin{proof}Yes.\\end{proof}', '(Main) So. Yes.'],
  ['1\\textendash 20, \\fireicon\\ Ours', '1–20, Ours'],
  ['\\enquote{so} \\ding{51} \\ding{182}', '“so” ✓ ❶'],
  ['{\\scriptsize small} \\Large print', 'small print'],
  ['5\\textperthousand, non\\nobreakdash-linear', '5‰, non-linear'],
])('quotations, signs and sizes: %s', (source, grammar) => {
  expect(tex(source)).toBe(grammar);
});
