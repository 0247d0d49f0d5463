import { expect, it } from 'vitest';
import { firstSentence } from '../../../../src/archive/formats/text/first-sentence.ts';

it.each([
  ['We do it. Then we do more.', 'We do it.'],
  ['Does it work? It does.', 'Does it work?'],
  [
    'Models (e.g. GPT-4 by A. Smith et al. 2024) cost $1.5 each. They do.',
    'Models (e.g. GPT-4 by A. Smith et al. 2024) cost $1.5 each.',
  ],
  ['He said "stop." Then he left.', 'He said "stop."'],
  ['No full stop at all', 'No full stop at all'],
  ['我们提出了一种方法。它很好。', '我们提出了一种方法。'],
  ['Over\nseveral  lines. And on.', 'Over several lines.'],
])('the first sentence of %j is %j', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});

it('cuts a sentence without end at a word', () => {
  const sentence = firstSentence('word '.repeat(200));

  expect(sentence.length).toBeLessThanOrEqual(320);
  expect(sentence.endsWith('word…')).toBe(true);
});
