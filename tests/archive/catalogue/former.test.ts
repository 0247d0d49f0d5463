import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../../src/archive/checks/check-archive.ts';
import { type FormerAddress, NO_REGISTRIES } from '../../../src/archive/model/registries.ts';
import { makePaper } from '../make-paper.ts';
import {
  makeOrg,
  makePublication,
  makeTag,
  resourcesOf,
  textAt,
  viewAt,
} from '../make-publication.ts';

const PAPERS = [{ id: '2503.00001', title: 'Costs of $O(n)$', org: 'Qwen', tags: ['reasoning'] }];

const publicationOf = (...former: FormerAddress[]) => makePublication(PAPERS, { former });

describe('an address that had a page once', () => {
  it('leads to the page that took its place, by its name', () => {
    const publication = publicationOf(
      { slug: 'papers/a-provisional-title', to: 'papers/2503.00001' },
      { slug: 'tags/thinking-hard', to: 'tags/reasoning' },
      { slug: 'authors/the-qwens', to: 'orgs/qwen' },
    );
    const targets = ['papers/a-provisional-title', 'tags/thinking-hard', 'authors/the-qwens'].map(
      (slug) => {
        const { target, heading } = viewAt(publication, 'redirect', `/${slug}/`);
        return [target, heading];
      },
    );
    expect(targets).toEqual([
      ['/papers/2503.00001/', 'Moved to Costs of O(n)'],
      ['/tags/reasoning/', 'Moved to Reasoning'],
      ['/orgs/qwen/', 'Moved to Qwen'],
    ]);
  });

  it('says since when it is gone and why, to no search engine, where nothing took its place', () => {
    const publication = publicationOf({
      slug: 'papers/2503.00009',
      date: '2025-04-01',
      note: 'Its authors <b>asked</b> for it.',
    });
    const { heading, lead, shell } = viewAt(publication, 'plain', '/papers/2503.00009/');
    expect([heading, lead]).toEqual([
      'No longer here',
      'The page of 2503.00009 has been gone since 1 April 2025. Its authors <b>asked</b> for it.',
    ]);
    expect(shell.indexed).toBe(false);
  });

  it('leads nowhere where its successor has no page on this site', () => {
    const publication = publicationOf({ slug: 'orgs/old', to: 'orgs/without-papers' });
    expect(viewAt(publication, 'plain', '/orgs/old/').lead).toBe('The page of old is gone.');
  });

  it('leaves a name its page, which depends on how many papers there are', () => {
    const former = [{ slug: 'authors/ada-lovelace', date: '2025-04-01' }];
    const papers = [{ id: '2503.00001', authors: ['Ada Lovelace'] }];
    const publication = makePublication(papers, { former });
    expect(viewAt(publication, 'list', '/authors/ada-lovelace/').heading).toContain('Ada Lovelace');
  });

  it('goes on giving its feed, which names the new address as its own', async () => {
    const tags = [makeTag('reasoning', ['thinking'])];
    const former = [{ slug: 'tags/thoughts', to: 'tags/reasoning' }];
    const orgs = [makeOrg('qwen', { name: 'Qwen', renamed: ['tongyi'] })];
    const publication = makePublication(PAPERS, { tags, former, orgs });
    const feed = await textAt(publication, '/tags/reasoning/feed.xml');
    expect(await textAt(publication, '/tags/thinking/feed.xml')).toBe(feed);
    expect(await textAt(publication, '/tags/thoughts/feed.xml')).toBe(feed);
    expect(feed).toContain('https://papers.example/tags/reasoning/feed.xml');
    expect([...resourcesOf(publication).keys()]).toContain('/orgs/tongyi/feed.xml');
  });
});

describe('former.yaml', () => {
  const parsed = [{ paper: makePaper(PAPERS[0] ?? {}), file: 'papers/2025/03/x.md', places: {} }];
  const saidOf = (...former: FormerAddress[]) =>
    checkArchive(parsed, { ...NO_REGISTRIES, tags: [makeTag('agents', ['bots'])], former })
      .filter(({ file }) => file === 'former.yaml')
      .map(({ message }) => message);

  it('is at peace with addresses that lead to a page or say since when they are gone', () => {
    const former = [
      { slug: 'papers/old', to: 'papers/2503.00001' },
      { slug: 'tags/old', date: '2025-01-01' },
      { slug: 'authors/jane', to: 'authors/jane-doe' },
    ];
    expect(saidOf(...former)).toEqual([]);
  });

  it.each([
    [{ slug: 'papers/2503.00001', date: '2025-01-01' }, '`papers/2503.00001` has a page.'],
    [{ slug: 'tags/bots', to: 'tags/agents' }, '`tags/bots` stands in `merged` of tags.yaml too.'],
    [{ slug: 'papers/a', to: 'papers/b' }, '`papers/a` leads to papers/b, which has no page.'],
    [{ slug: 'papers/a' }, '`papers/a` says neither where it leads nor since when it is gone.'],
  ])('is told of %j', (entry, message) => {
    expect(saidOf(entry)).toEqual([message]);
  });

  it('refuses a chain: each address leads to a page', () => {
    const first = { slug: 'papers/a', to: 'papers/b' };
    const second = { slug: 'papers/b', to: 'papers/2503.00001' };
    expect(saidOf(first, second)).toHaveLength(1);
  });
});
