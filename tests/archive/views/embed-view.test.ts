import { describe, expect, it } from 'vitest';
import { makePublication, makeTag, resourcesOf, textAt, viewAt } from '../make-publication.ts';

const publication = makePublication(
  Array.from({ length: 7 }, (_, index) => ({
    id: `2512.0000${index}`,
    title: 'Sorting in $O(n^2)$ & <more>',
    tags: ['agents'],
    org: 'Qwen',
    authorCount: 9,
  })),
  { tags: [makeTag('agents'), makeTag('empty')] },
);

describe('a topic on another site', () => {
  it('shows its five newest papers, and every link leads here', () => {
    const view = viewAt(publication, 'embed', '/tags/agents/embed/');
    expect(view.papers).toHaveLength(5);
    expect(view.papers[0]).toEqual({
      title: 'Sorting in O(n²) & <more>',
      href: 'https://papers.example/papers/2512.00006/',
      byline: 'Qwen · Ada Lovelace, Alan Turing and 7 more',
      day: '10 Dec 2025',
    });
    expect(view.all.href).toBe('https://papers.example/tags/agents/');
  });

  it('says the same to scripts', async () => {
    const { topic, papers } = JSON.parse(await textAt(publication, '/tags/agents/embed.json'));
    expect([topic, papers.length, papers[0].page]).toEqual([
      'agents',
      5,
      'https://papers.example/papers/2512.00006/',
    ]);
  });

  it('is there for a topic without papers too', () => {
    expect(viewAt(publication, 'embed', '/tags/empty/embed/').papers).toEqual([]);
  });

  it('is explained where the page of the topic leads', () => {
    const { embed } = viewAt(publication, 'list', '/tags/agents/');
    expect(embed[0]?.href).toBe('/data/#embed');
    const sections = viewAt(publication, 'data', '/data/').sections;
    const section = sections.find(({ id }) => id === 'embed');
    expect(section?.samples[0]?.code).toContain('https://papers.example/tags/agents/embed/');
    expect(resourcesOf(publication).has(section?.links[0]?.href ?? '')).toBe(true);
  });
});
