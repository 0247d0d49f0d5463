import { expect, it } from 'vitest';
import { excerptOf } from '../../../src/client/search/excerpt.ts';

const shown = (text: string, asked: string[], length?: number): string =>
  excerptOf(text, asked, length)
    .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
    .join('');

it('marks what was asked for, its plural, and a name that is written otherwise', () => {
  expect(
    shown('Models of α-stable GPT-4o, by Łukasz; a remodel.', ['model', 'alpha', 'gpt', 'lukasz']),
  ).toBe('[Models] of [α-stable] [GPT-4o], by [Łukasz]; a remodel.');
});

it('shows the stretch that has the most of it, with dots where it is cut', () => {
  const text = `${'x '.repeat(50)}deep words ${'y '.repeat(50)}`.trim();
  const piece = shown(text, ['deep', 'words'], 12);
  expect(piece).toContain('[deep] [words]');
  expect(piece.startsWith('… x')).toBe(true);
  expect(piece.endsWith('…')).toBe(true);
  expect(piece.split(' ').length).toBeLessThanOrEqual(14);
});

it('begins at the beginning where nothing of it is there, and shows short texts whole', () => {
  expect(shown('One two three.', ['zebra'])).toBe('One two three.');
  expect(shown('', ['zebra'])).toBe('');
});
