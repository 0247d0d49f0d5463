import { expect, it } from 'vitest';
import { runKatex } from '../../../src/abstract/formula/katex.ts';
import { asMathml } from '../../../src/abstract/formula/markup.ts';
import * as symbols from '../../../src/abstract/tex/symbols.ts';

const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...symbols };
const commands = Object.values(tables).flatMap((table) => Object.entries(table));

/** What KaTeX shows for a command, blanks apart; undefined where it does not know it. */
function shownByKatex(name: string): string | undefined {
  const result = runKatex(`\\${name}`, false, 'mathml', []);
  if (!('markup' in result)) return undefined;
  const text = asMathml(result.markup).replace(/<[^>]*>/g, '');
  return text
    .replace('&lt;', '<')
    .replace('&amp;', '&')
    .replace(/[\s\u2061-\u2064]/g, '');
}

/** Commands that LaTeX's text has, or plain MathJax, and KaTeX lacks. */
const UNKNOWN_TO_KATEX = ['i', 'cent', 'euro'];

/** Characters of plain text where KaTeX has one that fonts lack, that looks the same, or that is made of two. */
const OTHER_THAN_KATEX: Readonly<Record<string, string>> = {
  ...{ cdot: '⋅', bullet: '∙', mid: '∣', vert: '∣', lvert: '∣', rvert: '∣', textbar: '∣' },
  ...{ Vert: '∥', '|': '∥', lVert: '∥', rVert: '∥', leqslant: '⩽', geqslant: '⩾', defeq: ':=' },
  ...{ ncong: '≆', Diamond: '◊', micro: 'μ', textmu: 'μ' },
};

it('has each command in one table', () => {
  const names = commands.map(([name]) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it('shows for a command what KaTeX shows, but for those stated here', () => {
  const other = commands.filter(([name, character]) => shownByKatex(name) !== character);
  expect(Object.fromEntries(other.map(([name]) => [name, shownByKatex(name)]))).toEqual({
    ...OTHER_THAN_KATEX,
    ...Object.fromEntries(UNKNOWN_TO_KATEX.map((name) => [name, undefined])),
  });
});
