import { expect, it } from 'vitest';
import { didYouMean, partsOfWord } from '../../../src/client/search/did-you-mean.ts';

const known = new Set(['spiral', 'spirit', 'reasoning', 'diffusion', 'models']);

it('offers the nearest words of the archive', () => {
  expect(didYouMean(['spirl'], known)).toEqual(['spiral']);
  expect(didYouMean(['resoning', 'models'], known)).toEqual(['reasoning', 'models']);
  expect(didYouMean(['difusion', 'of', 'spirals'], known)).toEqual(['diffusion', 'of', 'spiral']);
});

it('offers nothing where all is known, or something is like nothing', () => {
  expect(didYouMean(['reasoning'], known)).toBeUndefined();
  expect(didYouMean(['xyzzyplugh'], known)).toBeUndefined();
  expect(didYouMean(['abc'], known)).toBeUndefined();
});

it('cuts a word where others may write a blank, first where both parts are known', () => {
  const known = new Set(['flash', 'attention', 'bench', 'tent']);
  expect(partsOfWord('flashattention', known)).toEqual(['flash attention']);
  expect(partsOfWord('swebench', known)).toEqual(['swe bench']);
  expect(partsOfWord('unlike', known)).toEqual([]);
});
