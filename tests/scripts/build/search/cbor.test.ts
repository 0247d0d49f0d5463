import { expect, it } from 'vitest';
import {
  type Cbor,
  elementsOf,
  firstOf,
  readCbor,
  writeArray,
  writeCbor,
} from '../../../../scripts/build/search/cbor.ts';

it('writes whole numbers, texts and arrays as RFC 8949 does, each number in its shortest form', () => {
  const hex = (value: Cbor): string => writeCbor(value).toString('hex');
  expect([0, 23, 24, 255, 256, 65_535, 65_536, -1, -25, -500].map(hex)).toEqual([
    '00',
    '17',
    '1818',
    '18ff',
    '190100',
    '19ffff',
    '1a00010000',
    '20',
    '3818',
    '3901f3',
  ]);
  expect([hex('IETF'), hex('ü'), hex([1, [2, 3], [4, 5]])]).toEqual([
    '6449455446',
    '62c3bc',
    '8301820203820405',
  ]);
});

it('reads what it wrote', () => {
  const long = Array.from({ length: 300 }, (_, number) => [
    'word',
    number,
    [-1 - number, [number]],
  ]);
  const value: Cbor = ['1.5.2', [], '', 'é'.repeat(200), long, 4_000_000_000];
  expect(readCbor(writeCbor(value))).toEqual(value);
});

it('cuts an array into its elements and puts them together again without reading them', () => {
  const array = writeCbor(['first', [1, ['deep']], 70_000]);
  const elements = elementsOf(array);
  expect(elements.map((element) => readCbor(element))).toEqual(['first', [1, ['deep']], 70_000]);
  expect(firstOf(array)).toBe('first');
  expect(writeArray(elements)).toEqual(array);
});

it('refuses what a search index does not hold', () => {
  expect(() => readCbor(Buffer.from('81f5', 'hex'))).toThrow('CBOR of type 7');
  expect(() => readCbor(Buffer.from('1b0000000100000000', 'hex'))).toThrow('CBOR length 27');
  expect(() => elementsOf(writeCbor('text'))).toThrow('other than an array');
});
