import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyTable, wordNumber } from '../../../src/archive/related/word-table.ts';
import { eachWord } from '../../../src/archive/related/words.ts';

function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (from, to) => words.push(text.slice(from, to)));
  return words;
}

describe('the words of a text', () => {
  it.each([
    ['zero-shot 3dgs, gpt-4o', ['zero-shot', '3dgs', 'gpt-4o']],
    ['72b, 4 and 4k', ['and', '4k']],
    ['-a- b--c d-', ['a', 'b', 'c', 'd']],
    ['“quoted” – and on', ['quoted', 'and', 'on']],
    ['fréchet-distanz 3é', ['fréchet-distanz', '3é']],
    ['', []],
  ])('of %j are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are the same in ASCII as where another letter makes them be found by Unicode', () => {
    const sign = fc.constantFrom(...'abz09- .,–’'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 30 }), (text) => {
        expect([...wordsOf(text), 'é']).toEqual(wordsOf(`${text} é`));
      }),
    );
  });
});

describe('the numbers of words', () => {
  it('are given in the order in which words come, and are the same wherever one stands', () => {
    const table = emptyTable();
    expect(wordNumber(table, 'whale song', 0, 5)).toBe(0);
    expect(wordNumber(table, 'whale song', 6, 10)).toBe(1);
    expect(wordNumber(table, 'a whale', 2, 7)).toBe(0);
    expect(wordNumber(table, 'a whales', 2, 8)).toBe(2);
  });

  it('hold for more words than the table began with', () => {
    const table = emptyTable();
    const words = Array.from({ length: 5000 }, (_, at) => `w${at * 7919}`);
    const numbers = () => words.map((word) => wordNumber(table, word, 0, word.length));
    expect(numbers()).toEqual(words.map((_, at) => at));
    expect(numbers()).toEqual(words.map((_, at) => at));
    expect(table.words).toEqual(words);
  });
});
