import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COINS_MAX, coinsOf } from '../../../src/archive/formats/coins.ts';
import { escapeMarkup } from '../../../src/archive/formats/text/escape.ts';

/** What Zotero reads of a context object: pairs apart by `&`, a pair at its first two parts, plus signs as blanks. */
function read(coins: string): Record<string, string> {
  return Object.fromEntries(
    coins.split('&').map((part) => {
      const [key = '', value = ''] = part.split('=');
      return [key, decodeURIComponent(value.replace(/\+|%2[bB]/g, ' '))];
    }),
  );
}

const PAGE = 'https://papers.example/papers/a-report/';

describe('a paper of a list, for reference managers', () => {
  it('is its DOI and its title', () => {
    expect(read(coinsOf({ id: '2506.24119', title: 'R&D at 50% = Fun', page: PAGE }))).toEqual({
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
      rft_id: 'info:doi/10.48550/arXiv.2506.24119',
      'rft.title': 'R&D at 50% = Fun',
    });
  });

  it('is the DOI of a publisher where there is one, and the address where there is none', () => {
    const published = coinsOf({ id: '2506.24119', title: 'A', doi: '10.1/x=y&z', page: PAGE });
    expect(read(published)['rft_id']).toBe('info:doi/10.1/x=y&z');
    expect(read(coinsOf({ id: 'a-report', title: 'A', page: PAGE }))['rft_id']).toBe(PAGE);
  });

  it('cuts a long title only where a DOI tells the whole of it, at a blank', () => {
    const title = `On ${'very '.repeat(12)}long titles`;
    const cut = read(coinsOf({ id: '2506.24119', title, page: PAGE }))['rft.title'];
    expect(cut).toBe(`On ${'very '.repeat(8).trim()}…`);
    expect(read(coinsOf({ id: 'a-report', title, page: PAGE }))['rft.title']).toBe(title);
    const whole = title.slice(0, 45);
    expect(read(coinsOf({ id: '2506.24119', title: whole, page: PAGE }))['rft.title']).toBe(whole);
  });

  it.each([
    ['SPIRAL: Self-Play on Long Games and Zero-Sum Ones', 'SPIRAL: Self-Play on Long Games and…'],
    [
      'Improving All Answers to Questions in Context-based Work',
      'Improving All Answers to Questions in…',
    ],
    [
      'Improving Answers in Context-based Systems for All',
      'Improving Answers in Context-based Systems…',
    ],
    ['A'.repeat(60), `${'A'.repeat(44)}…`],
    ['Short, and Well-Known as a Title', 'Short, and Well-Known as a Title'],
  ])('cuts before a word with a hyphen, which the list breaks: %s', (title, cut) => {
    expect(read(coinsOf({ id: '2506.24119', title, page: PAGE }))['rft.title']).toBe(cut);
  });

  it('never takes more than its bytes, whatever the title, and can always be read', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 500 }),
        fc.constantFrom('2506.24119', 'a-report'),
        (title, id) => {
          const listed = { id, title: title.toWellFormed(), page: PAGE };
          const coins = coinsOf(listed);
          const span = `<span class="Z3988" title="${escapeMarkup(coins)}"></span>`;
          expect(Buffer.byteLength(span)).toBeLessThanOrEqual(COINS_MAX);
          expect(() => read(coins)).not.toThrow();
        },
      ),
    );
  });
});
