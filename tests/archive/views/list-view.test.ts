import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/archive/model/day.ts';
import type { ListView } from '../../../src/archive/views/list-view.ts';
import { makePublication, makeTag, viewAt } from '../make-publication.ts';

const publication = makePublication(
  Array.from({ length: 120 }, (_, index) => ({
    id: `2501.${String(index).padStart(5, '0')}`,
    date: addDays('2025-01-01', index),
    upvotes: index % 7,
    authors: index % 2 === 0 ? ['José García'] : ['Jose Garcia'],
    tags: ['agents'],
  })),
  { tags: [makeTag('agents')] },
);
const viewOf = (address: string): ListView => viewAt(publication, 'list', address);

describe('the view of a list', () => {
  it('orders by date, whatever the upvotes', () => {
    const days = viewOf('/tags/agents/').groups.map(({ day }) => day.label);
    expect(days.slice(0, 2)).toEqual(['30 Apr 2025', '29 Apr 2025']);
  });

  it('links older and newer pages with their days', () => {
    expect(viewOf('/tags/agents/').older).toEqual({
      label: 'Older',
      text: '1 January to 19 February 2025',
      href: '/tags/agents/1/',
    });
    expect(viewOf('/tags/agents/1/').newer?.href).toBe('/tags/agents/');
    expect(viewOf('/tags/agents/1/').shell.canonical).toBe('https://papers.example/tags/agents/1/');
  });

  it('joins spellings of a name and says so', () => {
    const view = viewOf('/authors/jose-garcia/');
    expect(view.heading).toBe('Jose Garcia');
    expect(view.notes[0]).toBe('Also written José García.');
  });
});
