import { expect, test } from 'vitest';
import { repairHyphenation } from '../../../src/abstract/repair/index.ts';

test.each([
  ['syn- thetic data fos-ters it', 'synthetic data fosters it'],
  [
    'limi- tations, Transla-tion, skip- ping, rea- soning',
    'limitations, Translation, skipping, reasoning',
  ],
  ['Qwenly of Qwen- ly', 'Qwenly of Qwenly'],
  ['a frame-\nwork, the net-\nwork of a network', 'a framework, the network of a network'],
])('joins what a list or the text proves to be a word: %s', (source, joined) => {
  expect(repairHyphenation(source).text).toBe(joined);
});

test.each([
  'self-play, fine- and coarse-grained, low- to high-level, loss- or gradient-based',
  'roll-outs, pre-training, pre- training, multi-modal, data-set, re-create, on-line, co-operate',
  'self-\nplay, low-\nlevel, pre-\ntraining',
  'high- quality, classifier- based, BERT- based, Token- level',
  'https://a.org/fos-ters and `syn- thetic`',
])('leaves real hyphens and what is not proven: %s', (source) => {
  expect(repairHyphenation(source)).toEqual({ text: source, repairs: [] });
});
