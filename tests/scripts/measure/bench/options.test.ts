import { expect, it } from 'vitest';
import { readOptions } from '../../../../scripts/measure/bench/options.ts';

it('all sizes and builds are measured unless the command line says otherwise', () => {
  const { sizes, runs, only, format, work } = readOptions([]);
  expect({ sizes, runs, format, work }).toEqual({
    sizes: [1000, 10_000, 29_456],
    runs: 3,
    format: 'text',
    work: undefined,
  });
  expect(only).toEqual([
    'plain-astro',
    'hugo',
    'same-pages',
    'cold',
    'unchanged',
    'new-day',
    'edited-paper',
    'changed-template',
  ]);
});

it('sizes and builds can be chosen', () => {
  const args = ['--sizes', '500,100000', '--only', 'cold,unchanged', '--format', 'json'];
  expect(readOptions(args)).toMatchObject({
    sizes: [500, 100_000],
    only: ['cold', 'unchanged'],
    format: 'json',
  });
});

it.each([
  [['--sizes', '10,none'], '--sizes takes whole numbers, not "none".'],
  [['--runs', '0'], '--runs takes whole numbers, not "0".'],
  [['--only', 'warm'], '--only does not know "warm". It knows plain-astro, '],
  [['--format', 'xml'], '--format takes text, markdown, json, not "xml".'],
  [['fast'], '"fast" stands there without an option.'],
])('%j is refused with what would do', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
