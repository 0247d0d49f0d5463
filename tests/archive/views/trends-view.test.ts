import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/archive/model/day.ts';
import type { TrendsView } from '../../../src/archive/views/trends-view.ts';
import { makePublication, makeTag, textAt, viewAt } from '../make-publication.ts';

/** Three papers every other day of 500, agents from the 350th day on, games before. */
const publication = makePublication(
  Array.from({ length: 750 }, (_, index) => {
    const day = 2 * Math.floor(index / 3);
    return {
      id: `2501.${String(index).padStart(5, '0')}`,
      title: day > 490 ? 'The SPIRAL of $\\zeta$ things' : `Things ${index % 10}`,
      date: addDays('2024-01-01', day),
      org: 'Qwen',
      tags: [day > 350 ? 'agents' : 'games'],
    };
  }),
  { tags: ['agents', 'games', 'empty'].map((slug) => makeTag(slug)) },
);
const view: TrendsView = viewAt(publication, 'trends', '/trends/');

describe('the view of trends', () => {
  it('charts days, weeks and months up to the newest, each with its table from the newest on', () => {
    expect(view.charts.map(({ heading, chart }) => [heading, chart.rows.length])).toEqual([
      ['Papers a day', 59],
      ['Papers a week', 52],
      ['Papers a month', 17],
    ]);
    const [days] = view.charts;
    expect(days?.chart.rows.slice(0, 2)).toEqual([
      { label: '13 May 2025', href: '/papers/date/2025-05-13/', figure: '3' },
      { label: '12 May 2025', figure: '0' },
    ]);
  });

  it('names topics that rise and fade by their share of all papers', () => {
    expect(
      view.movers.map(({ heading, first }) => [heading, ...first.map(({ text }) => text)]),
    ).toEqual([
      ['Rising topics', '100.0%, from 64.4%'],
      ['Fading topics', '0.0%, from 35.6%'],
    ]);
  });

  it('tables topics and organizations month by month, those without papers left out', () => {
    expect(view.topics?.rows.map(({ name }) => name.label)).toEqual(['games', 'agents']);
    expect(view.topics?.months.at(-1)?.link.href).toBe('/papers/month/2025-05/');
    expect(view.orgs?.rows.map(({ name, total }) => [name.label, total])).toEqual([
      ['Qwen', '522'],
    ]);
  });

  it('leads to no month without papers, and begins with the first', () => {
    const dates = ['2025-03-01', '2025-05-01'];
    const gap = makePublication(
      dates.map((date, index) => ({ id: `2503.0000${index}`, date, tags: ['agents'] })),
      { tags: [makeTag('agents')] },
    );
    const { topics } = viewAt(gap, 'trends', '/trends/');
    expect(topics?.months.map(({ link }) => [link.label, link.href])).toEqual([
      ['Mar', '/papers/month/2025-03/'],
      ['Apr', undefined],
      ['May', '/papers/month/2025-05/'],
    ]);
  });

  it('names words that no title had before', () => {
    expect(view.words?.words.map(({ label }) => label)).toEqual(['SPIRAL', 'The']);
  });

  it('has the same beside it as JSON', async () => {
    const document = JSON.parse(await textAt(publication, '/trends.json'));
    expect(document.newWords[0].word).toBe('SPIRAL');
    expect(document.months.at(-1)).toEqual({ key: '2025-05', count: 21 });
    expect(document.topics[0]).toMatchObject({ slug: 'games', recent: 0, before: 48 });
  });

  it('says so where there are no papers', () => {
    const empty = viewAt(makePublication([], { tags: [] }), 'trends', '/trends/');
    expect([empty.empty, empty.charts]).toEqual(['No papers yet.', []]);
  });
});
