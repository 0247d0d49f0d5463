import { describe, expect, it } from 'vitest';
import { createRoutes } from '../../../src/archive/addresses/routes.ts';

describe.each(['/', '/archive/', '/archive', 'archive', ''])('routes below the base %j', (base) => {
  const routes = createRoutes('https://papers.example/', base);
  const root = base.includes('archive') ? '/archive/' : '/';

  it('begin with the base path, once', () => {
    const addresses = [
      routes.home(),
      routes.day('2025-12-10'),
      routes.paper('2512.00001'),
      routes.paperMarkdown('2512.00001'),
      routes.tag('agents', 2),
      routes.feed(),
    ];
    expect(addresses).toEqual([
      root,
      `${root}papers/date/2025-12-10/`,
      `${root}papers/2512.00001/`,
      `${root}papers/2512.00001.md`,
      `${root}tags/agents/2/`,
      `${root}feed.xml`,
    ]);
  });

  it('leave the site with one slash behind the origin', () => {
    expect(routes.absolute(routes.home())).toBe(`https://papers.example${root}`);
  });
});

describe('routes', () => {
  const routes = createRoutes('https://papers.example', '/');

  it('mirror those of Hugging Face for papers and periods', () => {
    expect(routes.week('2025-W50')).toBe('/papers/week/2025-W50/');
    expect(routes.month('2025-12')).toBe('/papers/month/2025-12/');
    expect(routes.trending()).toBe('/papers/trending/');
  });

  it('put siblings beside the page of a list', () => {
    expect(routes.sibling(routes.day('2025-12-10'), 'csl.json')).toBe(
      '/papers/date/2025-12-10.csl.json',
    );
    expect(routes.below(routes.tag('agents'), 'feed.xml')).toBe('/tags/agents/feed.xml');
  });

  it('escape slugs of any script and words of a search', () => {
    expect(routes.author('李明')).toBe('/authors/%E6%9D%8E%E6%98%8E/');
    expect(routes.search({ q: 'a&b c' })).toBe('/search/?q=a%26b+c');
    expect(routes.search()).toBe('/search/');
  });
});
