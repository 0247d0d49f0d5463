import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/archive/archive/publication.ts';
import { bodyOf } from '../../../src/archive/catalogue/catalogue.ts';
import { SHIPPED_COLOURS } from '../../../src/archive/colours.ts';
import type { Card } from '../../../src/archive/files/cards/card.ts';
import { makePublication, resourcesOf, tools } from '../make-publication.ts';

/** The cards that are drawn for a publication. */
async function cardsOf(publication: Publication): Promise<Card[]> {
  const cards: Card[] = [];
  const drawCard = async (card: Card): Promise<Uint8Array> => {
    cards.push(card);
    return new Uint8Array();
  };
  for (const resource of resourcesOf(publication).values()) {
    if (resource.kind === 'card') await bodyOf(publication.site, resource, { ...tools, drawCard });
  }
  return cards;
}

const papers = [
  { id: 'newest', title: 'A Sketch in $O(n^2)$', authors: ['A B', 'C D'], org: 'Qwen' },
  { id: 'older', date: '2025-12-09' },
  { id: 'oldest', date: '2025-12-08' },
];

describe('social cards', () => {
  it('are of the archive and its topics, and of as many new days and papers as configured', async () => {
    const config = { cardsForPapers: 2, cardsForDays: 3 };
    const cards = await cardsOf(makePublication(papers, {}, config));

    expect(cards.map(({ name }) => name)).toEqual([
      'home',
      'tags/reasoning',
      'date/2025-12-10',
      'date/2025-12-09',
      'date/2025-12-08',
      'week/2025-W50',
      'papers/newest',
      'papers/older',
    ]);
  });

  it('show title, authors, date and organization as text', async () => {
    const cards = await cardsOf(makePublication(papers));

    expect(cards.find(({ name }) => name === 'papers/newest')).toEqual({
      name: 'papers/newest',
      brand: { first: 'Example ', last: 'Papers' },
      kicker: '10 December 2025',
      title: 'A Sketch in O(n²)',
      byline: 'Qwen · A B, C D',
      foot: 'Papers of every day.',
      colours: SHIPPED_COLOURS,
    });
  });

  it('show the day of a paper whose title is in a script without letters here', async () => {
    const cards = await cardsOf(makePublication([{ id: 'chinese', title: '论文' }]));

    expect(cards.find(({ name }) => name === 'papers/chinese')?.title).toBe(
      'Wednesday, 10\u00A0December\u00A02025',
    );
  });
});
