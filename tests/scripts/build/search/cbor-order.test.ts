import { expect, it } from 'vitest';
import { sortElements } from '../../../../scripts/build/search/cbor-order.ts';

/** CBOR by hand: texts of up to 23 bytes and arrays of up to 23 elements. */
const text = (value: string): number[] => [0x60 + value.length, ...Buffer.from(value)];
const array = (...elements: number[][]): number[] => [0x80 + elements.length, ...elements.flat()];

it('sorts one array inside another and leaves all else as it is', () => {
  const pages = array([1], [0x18, 200], [0x19, 1, 0]);
  const unsorted = array(
    text('year'),
    array(array(text('2025'), pages), array(text('2024'), pages)),
    text('b'),
  );
  const sorted = array(
    text('year'),
    array(array(text('2024'), pages), array(text('2025'), pages)),
    text('b'),
  );
  expect(sortElements(Buffer.from([0xff, ...unsorted]), 1, 1)).toEqual(
    Buffer.from([0xff, ...sorted]),
  );
});

it('refuses what a search index does not hold', () => {
  expect(() => sortElements(Buffer.from(array([0xf5], array())), 0, 1)).toThrow('CBOR of type 7');
});
