import { describe, expect, it } from 'vitest';
import { socialCards } from '../../../src/archive/files/cards/cards.ts';
import { paper, publicationOf } from '../publication.ts';

const papers = [
  paper({ id: 'newest', title: 'A Sketch in $O(n^2)$', authors: ['A B', 'C D'], org: 'Qwen' }),
  paper({ id: 'older', date: '2025-12-09' }),
  paper({ id: 'oldest', date: '2025-12-08' }),
];

describe('social cards', () => {
  it('are of the archive, its days, weeks and topics, and of as many new papers as configured', () => {
    const cards = socialCards(publicationOf(papers, {}, { cardsForNewest: 2 }));

    expect(cards.map(({ name }) => name)).toEqual([
      'home',
      'date/2025-12-10',
      'date/2025-12-09',
      'date/2025-12-08',
      'week/2025-W50',
      'tags/reasoning',
      'papers/newest',
      'papers/older',
    ]);
  });

  it('show title, authors, date and organization as text', () => {
    const cards = socialCards(publicationOf(papers));

    expect(cards.find(({ name }) => name === 'papers/newest')).toEqual({
      name: 'papers/newest',
      brand: { first: '', last: 'Papers' },
      kicker: '10 December 2025',
      title: 'A Sketch in O(n²)',
      byline: 'Qwen · A B, C D',
      foot: 'All of them.',
    });
  });

  it('show the day of a paper whose title is in a script without letters here', () => {
    const cards = socialCards(publicationOf([paper({ id: 'chinese', title: '论文' })]));

    expect(cards.find(({ name }) => name === 'papers/chinese')?.title).toBe(
      'Wednesday, 10\u00A0December\u00A02025',
    );
  });
});
