import { expect, test } from 'vitest';
import { repairGrammar, repairTex } from '../../../src/abstract/repair/index.ts';

test.each([
  ["``salient'' and ``camouflaged\"", '“salient” and “camouflaged”'],
  [
    'toward ``Dark SLAM," a ``thought`` and `even pairs\'',
    'toward “Dark SLAM,” a “thought” and ‘even pairs’',
  ],
  ["the ''plug-in'' direction of `it's fine' use", "the “plug-in” direction of ‘it's fine’ use"],
  ['a `lone backtick, and don`t', 'a ‘lone backtick, and don’t'],
  ["models such as `gpt-4o` at 5''", "models such as `gpt-4o` at 5''"],
])('TeX quotes become typographic, code stays: %s', (source, grammar) => {
  expect(repairTex(source).text).toBe(grammar);
});

test.each([
  ['10--30%, this -- that, identity---preserving', '10–30%, this – that, identity—preserving'],
  ['the flag --verbose, <!-- and -->', 'the flag --verbose, <!-- and -->'],
  ['Fig.~3, RTX~5090, a~\\emph{b}, +4.12~F1', 'Fig. 3, RTX 5090, a *b*, +4.12 F1'],
  ['about ~50, 10~20 layers, 1M~4M tokens', 'about ~50, 10~20 layers, 1M~4M tokens'],
])('dashes and ties: %s', (source, grammar) => {
  expect(repairTex(source).text).toBe(grammar);
});

test.each([
  ['A* with 384*384 and RRT*', 'A\\* with 384\\*384 and RRT\\*'],
  ['one A* alone', 'one A* alone'],
  ['*whole* and **S**oft but 2*3', '*whole* and **S**oft but 2\\*3'],
  ['up to a **28$\\times$** speed-up', 'up to a **28$\\times$** speed-up'],
])('stars that are no emphasis are escaped: %s', (source, grammar) => {
  expect(repairTex(source).text).toBe(grammar);
});

test('grammar keeps its own code, quotes are repaired only in pairs', () => {
  const source = "a ``code with ` tick`` and a ` tick, but ``this''";
  expect(repairGrammar(source).text).toBe('a ``code with ` tick`` and a ` tick, but “this”');
});
