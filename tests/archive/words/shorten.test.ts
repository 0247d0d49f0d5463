import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shorten } from '../../../src/archive/words/shorten.ts';

it.each([
  ['a short text', 20, 'a short text'],
  [' over\n two  lines ', 20, 'over two lines'],
  ['one two three four', 12, 'one two…'],
  ['one two, three four', 12, 'one two…'],
  ['averylongwordwithoutablank', 10, 'averylong…'],
  ['ab cdefghijklmnop', 10, 'ab cdefgh…'],
  ['一二三四五六七八九十', 5, '一二三四…'],
  ['10\u00A0000 papers', 40, '10\u00A0000 papers'],
])('makes of %j with %i characters %j', (text, max, short) => {
  expect(shorten(text, max)).toBe(short);
});

it('has at most so many characters, none of them half of one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, max) => {
      const short = shorten(text, max);
      expect(short.length).toBeLessThanOrEqual(max);
      expect(short.isWellFormed()).toBe(true);
    }),
  );
});
