import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from '../../../src/archive/search/fold.ts';

it.each([
  ['Łukasz Kaiser', 'lukasz kaiser'],
  ['Søren Đặng Weiß Æther Þór Ħal ı', 'soren dang weiss aether thor hal i'],
  ['naïve Résumé ﬁne-tuning', 'naive resume fine tuning'],
  ["don't, l’homme", 'dont lhomme'],
])('spells letters in ASCII: %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it.each([
  ['α-stable priors', 'alpha stable priors'],
  ['𝛼-stable 𝒪(n log n)', 'alpha stable o n log n'],
  ['2× faster, x ≤ ε', '2 times faster x leq epsilon'],
  ['Παπαδόπουλος', 'παπαδοπουλος'],
])('names Greek letters and signs of formulas, and leaves Greek words: %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it.each([
  ['gpt 4o mini', ['GPT-4o-mini', 'GPT 4o mini', 'gpt4o mini', 'GPT‑4o.mini']],
  ['llama 3 1 8b', ['Llama-3.1-8B', 'llama 3.1 8b', 'Llama3.1-8B', 'LLAMA 3.1-8B']],
  ['qwen 2 5 vl', ['Qwen2.5-VL', 'Qwen 2.5 VL', 'qwen2.5vl']],
  ['mixtral 8x7b', ['Mixtral 8x7B', 'mixtral-8x7b', 'Mixtral8x7B']],
  ['o1 preview', ['o1-preview', 'o1 preview', 'o1preview']],
])('knows the spellings of %s as one', (folded, spellings) => {
  expect(spellings.map(foldText)).toEqual(spellings.map(() => folded));
});

it('takes each character of Chinese, Japanese and Korean as a word, whatever stands around it', () => {
  expect(foldText('千歳大阪大学')).toBe('千 歳 大 阪 大 学');
  expect(foldText('大阪')).toBe('大 阪');
  expect(foldText('ガンプラとGPT-4')).toBe(foldText('ガンプラ と gpt 4'));
  expect(foldText('한국어 모델')).toBe('한 국 어 모 델');
});

it.each([
  ['quantization', ['quantisation', 'Quantization']],
  ['organizations', ['organisations']],
  ['behavioral', ['behavioural']],
  ['colors', ['colours', 'Colors']],
  ['four hours of isation', ['four hours of isation']],
])('spells %s in one way', (folded, spellings) => {
  expect(spellings.map(foldText)).toEqual(spellings.map(() => folded));
});

it.each([
  ['C++ code', 'cpp code'],
  ['in c#.', 'in csharp'],
  ['μ-C++', 'mu cpp'],
  ['GRPO++, B2C#', 'grpo b2c'],
])('names languages that are a letter and signs: %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it('folds a text in ASCII as it does one with other letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      expect(foldText(`${text} é`)).toBe(`${foldText(text)} e`.trim());
    }),
  );
});

it('folds what is folded to itself', () => {
  for (const text of ['α-stable GPT-4o 大阪 Łukasz', 'x^2 + ∇f', '']) {
    expect(foldText(foldText(text))).toBe(foldText(text));
  }
});
