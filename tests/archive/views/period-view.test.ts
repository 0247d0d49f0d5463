import { describe, expect, it } from 'vitest';
import { makePublication, viewAt } from '../make-publication.ts';

const publication = makePublication([
  { id: 'old', date: '2024-12-30', upvotes: 900 },
  { id: 'new-year', date: '2025-01-02', upvotes: 5 },
  { id: 'later', date: '2025-03-03', upvotes: 7 },
  { id: 'latest', date: '2025-03-09', upvotes: 1 },
]);

describe('the view of a week', () => {
  it('spans two years where the ISO week does', () => {
    const view = viewAt(publication, 'period', '/papers/week/2025-W01/');
    expect(view.heading).toBe('Week 1: 30 December 2024 to 5 January 2025');
    expect(view.top.map(({ id }) => id)).toEqual(['old', 'new-year']);
    expect(view.days.map(({ link }) => link.label)).toEqual([
      'Thursday, 2 January 2025',
      'Monday, 30 December 2024',
    ]);
  });
});

describe('the view of a month and of a year', () => {
  it('steps over empty periods', () => {
    expect(viewAt(publication, 'period', '/papers/month/2025-03/').neighbours.previous?.href).toBe(
      '/papers/month/2025-01/',
    );
    expect(viewAt(publication, 'period', '/papers/year/2025/').neighbours.previous?.text).toBe(
      '2024',
    );
  });

  it('shows each paper with the day that lists it', () => {
    expect(viewAt(publication, 'period', '/papers/month/2025-03/').top[0]?.day).toEqual({
      label: '3 Mar 2025',
      href: '/papers/date/2025-03-03/',
    });
  });
});

describe('what reference managers read', () => {
  it('is each paper once, though a page shows it twice', () => {
    const week = viewAt(publication, 'period', '/papers/week/2025-W01/');
    expect(week.top.map(({ coins }) => coins)).toEqual(['', '']);
    expect(week.days.flatMap(({ papers }) => papers.map(({ coins }) => coins !== ''))).toEqual([
      true,
      true,
    ]);
    const month = viewAt(publication, 'period', '/papers/month/2025-03/');
    expect(month.top.every(({ coins }) => coins !== '')).toBe(true);
    const { rankings } = viewAt(publication, 'trending', '/papers/trending/');
    const said = rankings.flatMap(({ papers }) => papers.filter(({ coins }) => coins !== ''));
    expect(said.map(({ id }) => id)).toEqual(['later', 'latest', 'old', 'new-year']);
  });
});

describe('the calendar', () => {
  it('counts every year and shows the months of the newest, from its last with papers', () => {
    const view = viewAt(publication, 'calendar', '/papers/');
    expect(view.years.map(({ link, count }) => `${link.label}: ${count}`)).toEqual([
      '2025: 3 papers',
      '2024: 1 paper',
    ]);
    expect(view.newest?.months).toHaveLength(3);
  });
});

describe('trending', () => {
  it('counts back from the newest day, not from the clock', () => {
    const [week, month, all] = viewAt(publication, 'trending', '/papers/trending/').rankings;
    expect(week?.papers.map(({ id }) => id)).toEqual(['later', 'latest']);
    expect(month?.papers.map(({ id }) => id)).toEqual(['later', 'latest']);
    expect(all?.papers[0]?.id).toBe('old');
  });
});
