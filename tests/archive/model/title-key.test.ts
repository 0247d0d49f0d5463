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

it('takes parts with titles of their own, editions and plus signs for one series', () => {
  expect(areSeries('Coded Storage – Part I: Bounds', 'Coded Storage – Part II: Codes')).toBe(true);
  expect(areSeries('Learning to Reason', 'Learning to Reason (Part 2)')).toBe(true);
  expect(areSeries('Learning to Reason, Part One', 'Learning to Reason: Part Two')).toBe(true);
  expect(areSeries('Learning to Reason', 'Learning to Reason (Extended Version)')).toBe(true);
  expect(areSeries('EvTexture: Event Textures', 'EvTexture++: Event Textures')).toBe(true);
  expect(areSeries('Segment Anything', 'Segment Anything 2')).toBe(true);
  expect(areSame('EvTexture: Event Textures', 'EvTexture++: Event Textures')).toBe(false);
});

it('takes no other part, plus sign or capital I for one', () => {
  expect(areSeries('The Whole and a Part of It', 'The Whole and a Part of Me')).toBe(false);
  expect(areSeries('Translating C to Rust', 'Translating C++ to Rust')).toBe(false);
  expect(areSeries('What Can I Ask: a Study', 'What Can You Ask: a Study')).toBe(false);
  expect(areSeries('A Full Paper on Ants', 'A Full Paper on Bees')).toBe(false);
});

it('takes no other number for a version', () => {
  expect(areSeries('Towards 2D Scene Understanding', 'Towards 3D Scene Understanding')).toBe(false);
  expect(areSeries('Training a 7B Model at Home', 'Training a 70B Model at Home')).toBe(false);
  expect(areSeries('GPT-4o', 'GPT-4')).toBe(false);
  expect(areSeries('Top 5', 'Top 10')).toBe(false);
  expect(areSeries('The Top 5 Papers of the Year', 'The Top 10 Papers of the Year')).toBe(false);
});
