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

describe('what is said of a whole list', () => {
  const many = Array.from({ length: 12 }, (_, index) => `Author ${index}`);
  const registry = ['sub', 'agents', 'wide', 'games']
    .map((slug) => makeTag(slug))
    .map((tag) => ({
      ...tag,
      ...(tag.slug === 'sub' && { parent: 'agents' }),
      ...(tag.slug === 'agents' && { parent: 'wide' }),
    }));
  const lists = makePublication(
    Array.from({ length: 24 }, (_, index) => ({
      id: `2501.${String(index).padStart(5, '0')}`,
      title: `Paper ${index}`,
      date: addDays('2024-01-01', index * 20),
      upvotes: index,
      org: 'Qwen',
      authors: index < 2 ? [...many, 'Ada Lovelace'] : ['Ada Lovelace', many[index % 3] ?? ''],
      tags: ['agents', ...(index < 4 ? ['sub'] : ['games'])],
    })),
    { tags: registry },
  );
  const of = (address: string): ListView => viewAt(lists, 'list', address);

  it('is of a topic where it belongs, what is in it, and what goes with it', () => {
    const view = of('/tags/agents/');
    expect(view.broader).toEqual([{ label: 'wide', href: '/tags/wide/' }]);
    expect(view.narrower).toEqual([{ label: 'sub', href: '/tags/sub/', count: '4' }]);
    expect(view.tags.map(({ label }) => label)).toEqual(['games']);
    expect(of('/tags/sub/').broader.map(({ label }) => label)).toEqual(['wide', 'agents']);
  });

  it('is of a topic its months, and the most upvoted of the last year of the archive', () => {
    const view = of('/tags/agents/');
    expect(view.chart?.rows).toHaveLength(16);
    expect(view.chart?.label).toBe('Papers on agents by month, January 2024 to April 2025');
    const titles = view.leading.map(({ titleHtml }) => titleHtml);
    expect(titles).toEqual([23, 22, 21, 20, 19].map((index) => `Paper ${index}`));
    expect(of('/tags/sub/').leading).toEqual([]);
  });

  it('is of an organization its authors, of a name who writes with it', () => {
    expect(of('/orgs/qwen/').writers.heading).toBe('Authors');
    expect(of('/orgs/qwen/').writers.names[0]).toEqual({
      label: 'Ada Lovelace',
      href: '/authors/ada-lovelace/',
      count: '24',
    });
    const { heading, names } = of('/authors/ada-lovelace/').writers;
    expect([heading, ...names.map(({ label }) => label)]).toEqual([
      'Co-authors',
      'Author 2',
      'Author 0',
      'Author 1',
      ...[10, 11, 3, 4, 5].map((index) => `Author ${index}`),
    ]);
  });

  it('shows on the page of a name that name among the first of every paper', () => {
    const lines = of('/authors/ada-lovelace/').groups.flatMap(({ papers }) => papers);
    const names = lines.map(({ authors }) => authors.map(({ label }) => label));
    expect(names.at(-1)).toEqual(['Author 0', 'Author 1', 'Ada Lovelace']);
    expect(names.every((shown) => shown.includes('Ada Lovelace'))).toBe(true);
    expect(lines.at(-1)?.moreAuthors).toBe('and 10 more');
  });
});
