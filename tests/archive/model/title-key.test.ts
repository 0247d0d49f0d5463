import { expect, it } from 'vitest';
import { seriesKey, titleKey } from '../../../src/archive/model/title-key.ts';

const areSame = (a: string, b: string): boolean => titleKey(a) === titleKey(b);
const areSeries = (a: string, b: string): boolean =>
  seriesKey(a) !== undefined && seriesKey(a) === seriesKey(b);

it('takes titles for one whatever their case, marks and formulas', () => {
  expect(areSame('FuseChat: Knowledge Fusion', 'Fusechat – knowledge fusion')).toBe(true);
  expect(areSame('Sorting in $O(n)$ Steps', 'Sorting in O(n) steps')).toBe(true);
  expect(areSame('One Paper', 'Another Paper')).toBe(false);
});

it('takes versions and parts for one series', () => {
  expect(areSeries('Qwen2 Technical Report', 'Qwen2.5 Technical Report')).toBe(true);
  expect(areSeries('RecGPT Technical Report', 'RecGPT-V2 Technical Report')).toBe(true);
  expect(areSeries('A Theory of Everything', 'A Theory of Everything, Part II')).toBe(true);
  expect(areSeries('On the Northern Sea III: Waves', 'On the Northern Sea: Waves')).toBe(true);
});

it('takes no other number for a version', () => {
  expect(areSeries('Towards 2D Scene Understanding', 'Towards 3D Scene Understanding')).toBe(false);
  expect(areSeries('Training a 7B Model at Home', 'Training a 70B Model at Home')).toBe(false);
  expect(areSeries('GPT-4o', 'GPT-4')).toBe(false);
  expect(areSeries('Top 5', 'Top 10')).toBe(false);
});
