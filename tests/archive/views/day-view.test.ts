import { describe, expect, it } from 'vitest';
import type { DayView } from '../../../src/archive/views/day-view.ts';
import { makePublication, makeTag, resourcesOf, textAt, viewAt } from '../make-publication.ts';

const publication = makePublication(
  [
    { id: '2512.00001', upvotes: 3, retrieved: '2025-12-11', tags: ['agents'], org: 'Nowhere Lab' },
    { id: '2512.00002', upvotes: 30, tags: ['agents', 'unknown'] },
    { id: '2512.00003', date: '2025-12-01' },
    { id: '2412.00004', date: '2024-12-10' },
  ],
  { tags: [makeTag('agents')] },
);

const dayView = (day: string, of = publication): DayView =>
  viewAt(of, 'day', `/papers/date/${day}/`);

describe('the view of a day', () => {
  it('lists the papers by upvotes and numbers them', () => {
    const { papers } = dayView('2025-12-10');
    expect(papers.map(({ rank, id }) => [rank, id])).toEqual([
      [1, '2512.00002'],
      [2, '2512.00001'],
    ]);
  });

  it('steps over days without papers', () => {
    expect(dayView('2025-12-10').neighbours).toEqual({
      previous: { label: 'Previous', text: 'Mon 1 Dec', href: '/papers/date/2025-12-01/' },
    });
    expect(dayView('2025-12-01').neighbours.previous?.text).toBe('Tue 10 Dec 2024');
  });

  it('states the day on which upvotes were read', () => {
    const second = dayView('2025-12-10').papers[1];
    expect(second?.upvotes).toEqual({ figure: '3', rest: ' upvotes as of 11 December 2025' });
  });

  it('shows names that the registries do not have as plain text', () => {
    const [first, second] = dayView('2025-12-10').papers;
    expect(first?.tags).toEqual([{ label: 'agents', href: '/tags/agents/' }, { label: 'unknown' }]);
    expect(second?.org).toEqual({ label: 'Nowhere Lab' });
  });

  it('remembers the same day of the year before', () => {
    expect(dayView('2025-12-10').yearAgo).toEqual({
      label: '10 December 2024, 1 paper',
      href: '/papers/date/2024-12-10/',
    });
  });

  it('is cited with digits of a hash that changes with any of its papers', () => {
    const cite = dayView('2025-12-10').cite;
    expect(cite).toMatch(/^Cite as “Example Papers, 2025-12-10, rev\. [0-9a-f]{6}”\.$/);
    const other = makePublication([{ id: '2512.00001', upvotes: 4 }]);
    expect(dayView('2025-12-10', other).cite).not.toBe(cite);
  });

  it('is one JSON value', () => {
    const view = dayView('2025-12-10');
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

describe('a paper that was listed twice', () => {
  const twice = makePublication([
    { id: '2506.00001', date: '2025-06-30', alsoListed: ['2025-07-01', '2025-07-04'], upvotes: 5 },
    { id: '2507.00002', date: '2025-07-01', upvotes: 3 },
    { id: '2507.00003', date: '2025-07-03', alsoListed: ['2025-07-02'] },
  ]);

  it('stands on both days, and the later one says so', () => {
    const [again, fresh] = dayView('2025-07-01', twice).papers;
    expect(again?.again).toEqual({
      label: 'First listed 30 Jun 2025',
      href: '/papers/date/2025-06-30/',
    });
    expect(fresh?.again).toBeUndefined();
    expect(dayView('2025-06-30', twice).papers[0]?.again).toBeUndefined();
  });

  it('has a page of its day also where nothing else was listed on it', () => {
    expect(dayView('2025-07-04', twice).count).toBe('1 paper');
    expect(viewAt(twice, 'day', '/').date).toBe('4 July 2025');
  });

  it('may be filed under a later day than the first that listed it', () => {
    expect(dayView('2025-07-02', twice).papers[0]?.again).toBeUndefined();
    expect(dayView('2025-07-03', twice).papers[0]?.again?.label).toBe('First listed 2 Jul 2025');
  });

  it('counts in the calendar on each day and once in its month', () => {
    const year = viewAt(twice, 'period', '/papers/year/2025/');
    const july = year.months[6];
    expect(july?.count).toBe('3');
    expect(july?.grid.weeks[0]?.slice(1, 5).map((cell) => cell?.label)).toEqual([
      '1 July 2025, 2 papers',
      '2 July 2025, 1 paper',
      '3 July 2025, 1 paper',
      '4 July 2025, 1 paper',
    ]);
  });

  it('comes once in a feed, with its own day, and in the digest with each day', async () => {
    const feed = await textAt(twice, '/feed.xml');
    expect(feed.match(/2506\.00001/g)).toHaveLength(feed.match(/2507\.00002/g)?.length ?? 0);
    const digest = await textAt(twice, '/digest.xml');
    expect(digest.match(/<item>/g)).toHaveLength(5);
    expect(JSON.parse(await textAt(twice, '/api/daily_papers'))[0].paper.id).toBe('2506.00001');
  });

  it('has one page, which leads to all days that listed it', () => {
    const { facts, position } = viewAt(twice, 'paper', '/papers/2506.00001/');
    expect(position).toBe('1 of 1');
    expect(facts.find(({ name }) => name === 'Also listed')?.values).toEqual([
      { label: '1 Jul 2025', href: '/papers/date/2025-07-01/' },
      { label: '4 Jul 2025', href: '/papers/date/2025-07-04/' },
    ]);
    expect(viewAt(twice, 'paper', '/papers/2507.00002/').position).toBe('2 of 2');
  });
});

describe('the home page', () => {
  it('is the newest day under an address of its own', () => {
    const view = viewAt(publication, 'day', '/');
    expect(view.date).toBe('10 December 2025');
    expect(view.shell.canonical).toBe('https://papers.example/');
  });

  it('is a page of a few words where the archive is empty', () => {
    const empty = makePublication([]);
    expect(viewAt(empty, 'plain', '/').shell.canonical).toBe('https://papers.example/');
    expect([...resourcesOf(empty).keys()].filter((one) => one.includes('/date/'))).toEqual([]);
  });
});

describe('a very full day', () => {
  const abstract = `${'A sentence about a model and what it can do. '.repeat(32)}The end.`;
  const papers = Array.from({ length: 65 }, (_, index) => ({
    id: `2512.${String(index).padStart(5, '0')}`,
    upvotes: 100 - index,
    abstract,
  }));
  const cards = dayView('2025-12-10', makePublication(papers)).papers;

  it('shows the first papers whole and begins the abstracts of the last', () => {
    expect(cards[0]?.abstractHtml).toContain('The end.');
    expect(cards[0]?.readOn).toBeUndefined();
    expect(cards.at(-1)?.abstractHtml).toMatch(/…<\/p>$/);
    expect(cards.at(-1)?.readOn?.href).toBe('/papers/2512.00064/');
  });

  it('loses no paper', () => {
    expect(cards).toHaveLength(65);
  });
});
