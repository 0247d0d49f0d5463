import { expect, it } from 'vitest';
import { barPath } from '../../../src/archive/views/bar-chart.ts';

it('draws a bar for each count but zero, the highest as high as the box, side by side', () => {
  const { path, width } = barPath([1, 0, 4]);
  expect(width).toBe(11);
  expect(path).toBe('M0 40v-10h3v10M8 40v-40h3v40');
});

it('shows one paper among thousands', () => {
  expect(barPath([1, 4000]).path).toContain('v-1h3v1');
});

it('draws nothing of nothing', () => {
  expect(barPath([]).path).toBe('');
  expect(barPath([0, 0]).path).toBe('');
});
