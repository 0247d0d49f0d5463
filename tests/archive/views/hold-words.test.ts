import { expect, it } from 'vitest';
import { holdWords } from '../../../src/archive/views/hold-words.ts';

it('holds hyphenated words of a title on one line', () => {
  expect(holdWords('SPIRAL: Self-Play &amp; Zero-Sum-Games')).toBe(
    'SPIRAL: <span class="word">Self-Play</span> &amp; <span class="word">Zero-Sum-Games</span>',
  );
});

it('leaves lone hyphens, long words and titles with markup as they are', () => {
  for (const title of ['A - B', 'pre-', 'an-extraordinarily-long-word', '<em>Self-Play</em>']) {
    expect(holdWords(title)).toBe(title);
  }
});
