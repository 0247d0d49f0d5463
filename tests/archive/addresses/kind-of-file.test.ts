import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  FILE_KIND_NAMES,
  kindOfFile,
  type SiteFileKind,
} from '../../../src/archive/addresses/kind-of-file.ts';
import { createRoutes } from '../../../src/archive/addresses/routes.ts';

const routes = createRoutes('https://papers.example', '/');

/** An address of each kind as the site builds it. */
const ADDRESSES: [address: string, kind: SiteFileKind][] = [
  [routes.home(), 'page'],
  [routes.calendar(), 'page'],
  [routes.sibling(routes.gaps(), 'json'), 'api'],
  [routes.trending(), 'page'],
  [routes.notFound(), 'page'],
  [routes.search(), 'page'],
  [routes.tags(), 'page'],
  [routes.authorsBy('k'), 'page'],
  [routes.day('2025-12-10'), 'day'],
  [routes.week('2025-W50'), 'week'],
  [routes.month('2025-12'), 'month'],
  [routes.year('2025'), 'year'],
  [routes.digest(routes.day('2025-12-10')), 'digest'],
  [routes.digest(routes.week('2025-W50')), 'digest'],
  [routes.paper('2506.24119'), 'paper'],
  [routes.paper('on-nothing-at-all'), 'paper'],
  [routes.tag('agents'), 'topic'],
  [routes.tag('agents', 2), 'topic'],
  [routes.embed(routes.tag('agents')), 'topic'],
  [routes.below(routes.tag('agents'), 'embed.json'), 'list-file'],
  [routes.org('qwen'), 'organization'],
  [routes.author('ada-lovelace', 1), 'author'],
  [routes.sibling(routes.day('2025-12-10'), 'csl.json'), 'list-file'],
  [routes.sibling(routes.tag('agents'), 'bib'), 'list-file'],
  [routes.sibling(routes.author('ada-lovelace'), 'json'), 'list-file'],
  [routes.sibling(routes.trending(), 'md'), 'list-file'],
  [routes.feed('atom.xml'), 'feed'],
  [routes.digestFeed(), 'feed'],
  [routes.opml(), 'feed'],
  [routes.declaredFeed('most-upvoted'), 'feed'],
  [routes.below(routes.tag('agents'), 'feed.json'), 'topic-feed'],
  [routes.below(routes.org('qwen'), 'atom.xml'), 'organization-feed'],
  [routes.below(routes.author('ada-lovelace'), 'feed.xml'), 'author-feed'],
  ['/papers/2506.24119.md', 'paper-file'],
  ['/api/papers/2506.24119', 'paper-file'],
  [routes.api('papers/2506.24119.json'), 'paper-file'],
  [routes.api('days/2025-12-10.json'), 'api'],
  [routes.dailyPapersApi(), 'hugging-face'],
  ['/api/hugging-face/date/2025-12-10.json', 'hugging-face'],
  ['/archive/papers.jsonl.gz', 'bulk'],
  [routes.card('papers/2506.24119'), 'card'],
  ['/teasers/2506.24119-800.webp', 'teaser'],
  [routes.arxivPath('abs', '2506.24119'), 'id-page'],
  ['/pdf/cs/0112017/', 'id-page'],
  ['/pagefind/fragment/en_1a2b3c4.pf_fragment', 'search-index'],
  ['/pagefind/2025/index/en_1a2b3c4.pf_index', 'search-index'],
  ['/_assets/Page.D1a2b3c4.css', 'asset'],
  [routes.sitemap(), 'sitemap'],
  ['/sitemap-papers-2025.xml', 'sitemap'],
  [routes.llms(), 'other'],
  ['/favicon.svg', 'other'],
  ['/_headers', 'other'],
  ['/robots.txt', 'other'],
];

describe('kindOfFile', () => {
  it.each(ADDRESSES)('takes %s for %s', (address, kind) => {
    expect(kindOfFile(address)).toBe(kind);
  });

  it('takes the path of a file in a folder for the same as its address', () => {
    for (const [address, kind] of ADDRESSES) {
      expect(kindOfFile(address.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html'))).toBe(kind);
    }
  });

  it('has an example here for every kind', () => {
    const shown = new Set(ADDRESSES.map(([, kind]) => kind));
    expect([...shown].sort()).toEqual(Object.keys(FILE_KIND_NAMES).sort());
  });

  it('knows what each address is that shall never change, but for a handful', () => {
    const frozen = readFileSync(new URL('../../frozen/urls.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter((address) => address !== '');
    expect(frozen.filter((address) => kindOfFile(address) === 'other')).toEqual([
      '/llms.txt',
      '/manifest.webmanifest',
      '/opensearch.xml',
      '/robots.txt',
    ]);
  });
});
