import { expect, it } from 'vitest';
import type { Gap } from '../../../src/archive/model/gap.ts';
import type { GapsView } from '../../../src/archive/views/gaps-view.ts';
import { makePublication, viewAt } from '../make-publication.ts';

function gapsView(gaps?: Gap[]): GapsView {
  const publication = makePublication([{ date: '2025-12-10' }], {}, {}, { gaps });
  return viewAt(publication, 'gaps', '/about/gaps/');
}

it('says for each missing day why it is missing, the newest month first', () => {
  const view = gapsView([
    { day: '2025-11-29', reason: 'no-papers', weekend: true },
    { day: '2025-12-11', reason: 'failed', weekend: false, detail: 'HTTP 500, five times.' },
  ]);
  expect(view.lead).toBe('2 days have no papers, or perhaps not all of them.');
  expect(view.months).toEqual([
    {
      month: { label: 'December 2025', href: '/papers/month/2025-12/' },
      gaps: [{ day: 'Thu 11 Dec', reason: 'Could not be read: HTTP 500, five times.' }],
    },
    {
      month: { label: 'November 2025' },
      gaps: [{ day: 'Sat 29 Nov', reason: 'Hugging Face lists no papers (a weekend).' }],
    },
  ]);
});

it('does not call an archive complete of which nothing is known', () => {
  expect(gapsView().lead).toBe('No sync has recorded days yet, so no gaps are known.');
});
