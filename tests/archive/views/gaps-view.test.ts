import { expect, it } from 'vitest';
import type { Gap, Span } from '../../../src/archive/model/gap.ts';
import type { GapsView } from '../../../src/archive/views/gaps-view.ts';
import { makePublication, textAt, viewAt } from '../make-publication.ts';

const publicationWith = (span?: Span) =>
  makePublication([{ date: '2025-12-10' }], {}, {}, { span });

function gapsView(span?: Span): GapsView {
  return viewAt(publicationWith(span), 'gaps', '/about/gaps/');
}

const spanOf = (...gaps: Gap[]): Span => ({ first: '2025-11-28', last: '2025-12-11', gaps });
const gap = (day: string, reason: Gap['reason'], weekend = false): Gap => ({
  day,
  reason,
  weekend,
});

it('says for each missing day why it is missing, the newest month first', () => {
  const view = gapsView(
    spanOf(gap('2025-11-29', 'no-papers', true), {
      ...gap('2025-12-11', 'failed'),
      detail: 'HTTP 500, five times.',
    }),
  );
  expect(view.lead).toBe(
    'From 28 November 2025 to 11 December 2025, 1 day has papers. 2 days have none, or may be incomplete.',
  );
  expect(view.months).toEqual([
    {
      month: { label: 'December 2025', href: '/papers/month/2025-12/' },
      gaps: [{ days: 'Thu 11 Dec', reason: 'Not read: HTTP 500, five times' }],
    },
    {
      month: { label: 'November 2025' },
      gaps: [{ days: 'Sat 29 Nov', reason: 'Nothing listed (weekend)' }],
    },
  ]);
});

it('tells a day that nobody asked for from one that lists nothing, and counts both', () => {
  const view = gapsView(
    spanOf(
      gap('2025-11-29', 'never-read', true),
      gap('2025-11-30', 'never-read', true),
      gap('2025-12-01', 'never-read'),
      gap('2025-12-02', 'never-read'),
      gap('2025-12-03', 'no-papers'),
    ),
  );
  expect(view.reasons.map(({ name, count }) => `${name}: ${count}`)).toEqual([
    'Nothing listed: 1 day',
    'Never asked for: 4 days',
  ]);
  expect(view.months.flatMap(({ gaps }) => gaps)).toEqual([
    { days: 'Wed 3 Dec', reason: 'Nothing listed' },
    { days: '1–2 Dec', reason: 'Never asked for' },
    { days: '29–30 Nov', reason: 'Never asked for (weekend)' },
  ]);
});

it('keeps apart days that failed for different reasons, or with a day between them', () => {
  const failed = (day: string, detail: string): Gap => ({ ...gap(day, 'failed'), detail });
  const view = gapsView(
    spanOf(
      failed('2025-12-01', 'HTTP 500'),
      failed('2025-12-02', 'HTTP 404'),
      gap('2025-12-04', 'no-papers'),
      gap('2025-12-06', 'no-papers', true),
    ),
  );
  expect(view.months[0]?.gaps.map(({ days }) => days)).toEqual([
    'Sat 6 Dec',
    'Thu 4 Dec',
    'Tue 2 Dec',
    'Mon 1 Dec',
  ]);
});

it('says the same to programs', async () => {
  const text = await textAt(
    publicationWith(spanOf(gap('2025-12-03', 'no-papers'))),
    '/about/gaps.json',
  );
  expect(JSON.parse(text)).toMatchObject({
    first: '2025-11-28',
    withPapers: 1,
    gaps: [{ day: '2025-12-03', reason: 'no-papers', weekend: false }],
  });
});

it('does not call an archive complete of which nothing is known', () => {
  const empty = makePublication([]);
  expect(viewAt(empty, 'gaps', '/about/gaps/').lead).toBe(
    'There are no papers yet, and no day has been asked for.',
  );
  expect(gapsView(spanOf()).lead).toBe(
    'Every day from 28 November 2025 to 11 December 2025 is here.',
  );
});
