import { describe, expect, it } from 'vitest';
import type { PapersAnswer } from '../../../src/sources/answer.ts';
import type { PaperDraft } from '../../../src/sources/draft.ts';
import { completeByFacts, type Fact, readFacts } from '../../../src/sources/listing/facts.ts';

const DRAFT: PaperDraft = {
  title: 'A Plain Title',
  abstract: 'We study.',
  date: '2025-01-02',
  authorCount: 3,
  comments: 5,
  retrieved: '2025-01-05',
  origin: 'listing',
};
const FACT: Fact = {
  title: 'A plain title',
  arxiv: '2501.00001',
  authors: ['Ada Example', 'Bo Sample'],
  listed: '2025-01-03',
  published: '2025-01-01',
  upvotes: 10,
  retrieved: '2025-01-03',
  categories: ['cs.CL'],
  github: 'https://github.com/a/b',
};

function complete(facts: Fact[], drafts = [DRAFT]): PapersAnswer {
  return completeByFacts({ kind: 'papers', drafts, notes: [], refused: [] }, facts);
}

describe('completing a page by facts', () => {
  it('adds what the page does not print and keeps what it prints', () => {
    expect(complete([FACT]).drafts).toEqual([
      {
        id: '2501.00001',
        title: 'A Plain Title',
        abstract: 'We study.',
        date: '2025-01-02',
        published: '2025-01-01',
        authors: ['Ada Example', 'Bo Sample'],
        authorCount: 3,
        upvotes: 10,
        comments: 5,
        retrieved: '2025-01-03',
        categories: ['cs.CL'],
        links: { github: 'https://github.com/a/b' },
        alsoListed: ['2025-01-03'],
        origin: 'listing',
      },
    ]);
  });

  it('drops the count of authors where the list is complete, and the further day where it is the same', () => {
    const third = { ...FACT, authors: [...FACT.authors, 'Cy Third'], listed: '2025-01-02' };
    const [draft] = complete([third]).drafts;
    expect(draft).not.toHaveProperty('authorCount');
    expect(draft).not.toHaveProperty('alsoListed');
  });

  it('refuses a title that two facts have, and names papers and facts without a partner', () => {
    expect(complete([FACT, FACT]).refused).toEqual([
      { paper: 'A Plain Title', note: 'The facts hold its title twice.' },
    ]);
    expect(complete([{ ...FACT, title: 'Another' }]).notes).toEqual([
      { paper: 'A Plain Title', note: 'The facts do not know it.' },
      { paper: 'Another', note: 'Its facts were not needed.' },
    ]);
  });
});

describe('reading facts', () => {
  it('takes counts as numbers and fills in empty lists', () => {
    expect(readFacts('[{"title":"A","upvotes":3}]')).toEqual([
      { title: 'A', upvotes: 3, authors: [], categories: [] },
    ]);
  });

  it('names everything that is wrong with them', () => {
    const wrong = '[{"title":"A","listed":"2025-02-30"},{"title":"B","stars":1}]';
    expect(readFacts(wrong)).toMatchInlineSnapshot(`
      {
        "again": false,
        "kind": "failed",
        "reason": "The facts cannot be read. 0.listed: "2025-02-30" is no day of the calendar.; 1: Unrecognized key: "stars"",
      }
    `);
    expect(readFacts('[')).toMatchObject({ reason: 'The facts are no JSON.' });
  });
});
