import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Repaired,
  repairGrammar,
  repairHyphenation,
  repairStripped,
  repairTex,
  repairTitle,
} from '../../../src/abstract/repair/index.ts';

const repairs: [string, (text: string) => Repaired][] = [
  ['repairTex', repairTex],
  ['repairStripped', repairStripped],
  ['repairGrammar', repairGrammar],
  ['repairHyphenation', repairHyphenation],
  ['repairTitle of TeX', (text) => repairTitle(text, 'tex')],
  ['repairTitle of stripped text', (text) => repairTitle(text, 'stripped')],
];

/** All that a rule looks for, in any order. */
const PIECES = [
  ..."{ } [ ] ( ) $ $$ \\ \\\\ \\$ \\( \\) \\[ \\] * ** \\* ` `` \\` ' '' \" ~ -- --- ^ _ ^{ _{ = ! & , .".split(
    ' ',
  ),
  ...'\\textbf{ \\emph{ \\texttt{ \\\'e \\" \\o \\"{\\i} \\times \\alpha {\\le} \\ours \\k{appa} \\& \\%'.split(
    ' ',
  ),
  ...'\\href{https://a.org}{t} \\url{ \\cite{k} \\footnote{n} https://a.org/c {t}'.split(' '),
  ...'x_1 R^2 2times {times} sim5 pm leq rightarrow O(nlog n) syn- thetic a I 1 256'.split(' '),
  ' ',
  '  ',
  '\n',
  '\n  ',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 14 })
  .map((pieces) => pieces.join(''));

describe.each(repairs)('%s', (_, repair) => {
  test('leaves a repaired text alone', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = repair(text).text;
        expect(repair(once)).toEqual({ text: once, repairs: [] });
      }),
      { numRuns: 1_000 },
    );
  });

  test('reports edits that lead from the first text to the last', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { repairs: made, text: after } = repair(text);
        if (made.some(({ kind }) => kind === 'hard-wrap')) return;
        let replayed = '';
        let at = 0;
        for (const { offset, before, after: put } of made) {
          expect(text.slice(offset, offset + before.length)).toBe(before);
          replayed += text.slice(at, offset) + put;
          at = offset + before.length;
        }
        expect(replayed + text.slice(at)).toBe(after);
      }),
      { numRuns: 1_000 },
    );
  });

  test('loses no word', () => {
    const words = fc.array(fc.constantFrom('Kappa7', 'zebra', 'Quux', 'rhythm', '4711'), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(texts, words, (text, kept) => {
        const { text: after } = repair(`${text} ${kept.join(' ')} ${text}`);
        // A command before the first word may set an accent on it.
        const letters = after.normalize('NFD').replace(/\p{M}/gu, '');
        for (const word of kept) expect(letters).toContain(word);
      }),
      { numRuns: 500 },
    );
  });
});

test('what an import repaired, check finds in order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { text: after } of [repairTex(text), repairStripped(text)]) {
        expect(repairGrammar(after)).toEqual({ text: after, repairs: [] });
      }
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  'a*',
  '$a ',
  '``a ',
  '`a ',
  '\\(',
  '\\textbf{',
  '{\\',
  'O(',
  'x_{',
  'x_1 ',
  '_1',
  '2times ',
  '2\\times ',
  'https://a.b/(',
  'a~b',
  'ab-cd ',
  '1{2} ',
  'red{',
  '}{',
  '{a}b',
  '$5 nlog n ',
  'we propose gamma-PO ',
])('20,000 characters of %s take no time', (piece) => {
  const text = piece.repeat(Math.ceil(20_000 / piece.length));
  // The processor's time, which other work on the machine does not lengthen.
  const started = process.cpuUsage();
  for (const [, repair] of repairs) repair(text);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(5_000);
});
