import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COINS_MAX, coinsOf } from '../../../src/archive/formats/coins.ts';

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

  it('never takes more than its bytes, whatever the title, and can always be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (title) => {
        const coins = coinsOf({ id: '2506.24119', title: title.toWellFormed(), page: PAGE });
        const span = `<span class="Z3988" title="${coins.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/'/g, '&#39;')}"></span>`;
        expect(Buffer.byteLength(span)).toBeLessThanOrEqual(COINS_MAX);
        expect(() => read(coins)).not.toThrow();
      }),
    );
  });
});
