import { describe, expect, it } from 'vitest';
import { outputPath } from '../../../scripts/build/folders/output-path.ts';
import {
  bodyOf,
  fileResources,
  isPage,
  pageResources,
} from '../../../src/archive/catalogue/catalogue.ts';
import { lateOf, makePublication, makeTag, tools } from '../make-publication.ts';

const publication = makePublication(
  [
    { id: '2512.00001', tags: ['agents'], org: 'Qwen', authors: ['Ada Lovelace', '李 明'] },
    { id: 'an-essay', date: '2025-12-09', authors: ['Feed', '1', 'İnci Ünal'] },
    { id: 'cs-0112017', date: '2024-01-01', org: 'Qwen' },
    ...Array.from({ length: 120 }, (_, index) => ({ id: `p-${index}`, tags: ['agents'] })),
  ],
  {
    tags: [makeTag('agents', ['llm-agents']), makeTag('1'), makeTag('empty')],
    feeds: [{ slug: 'mine', title: 'Mine', tags: [], orgs: [], words: [] }],
  },
  { base: '/archive/' },
);
const { root } = publication.site.routes;

/** Every resource, those that tell of others too. */
const resources = [
  ...fileResources(publication),
  ...pageResources(publication),
  ...(await lateOf(publication)).values(),
];
const paths = resources.map(({ address }) => outputPath(address, root));

/** Ids, days and names as what they are, so that each kind of address is seen once. */
function kindOf(address: string): string {
  return address
    .replace(/\d{4}-W\d\d/, '<week>')
    .replace(/\d{4}-\d\d-\d\d/, '<day>')
    .replace(/\d{4}-\d\d(?!\d)/, '<month>')
    .replace(/(?<=year\/|papers-)\d{4}/, '<year>')
    .replace(/(?<=(api\/)?papers\/)(2512\.00001|an-essay|cs-0112017|p-\d+)/, '<id>')
    .replace(/(?<=(tags|orgs|feeds)\/)[^/.]+/, '<slug>')
    .replace(/(?<=authors\/by\/)[^/.]+/, '<initial>')
    .replace(/(?<=authors\/)(?!by\/(<|$))[^/.]+/, '<slug>')
    .replace(/(?<=<slug>\/)\d+/, '<number>');
}

const kindsOf = (addresses: Iterable<string>): string[] =>
  [...new Set(Array.from(addresses, kindOf))].sort();

describe('the addresses of a site', () => {
  it('are of these kinds', () => {
    expect(
      kindsOf(resources.map(({ address }) => address.slice(root.length))),
    ).toMatchInlineSnapshot(`
      [
        "",
        "404.html",
        "_redirects",
        "about/",
        "about/gaps.json",
        "about/gaps/",
        "api/",
        "api/daily_papers",
        "api/papers/",
        "api/papers/<id>",
        "api/v1/",
        "api/v1/authors.json",
        "api/v1/days.json",
        "api/v1/index.json",
        "api/v1/months.json",
        "api/v1/orgs.json",
        "api/v1/schema/",
        "api/v1/schema/catalog.json",
        "api/v1/schema/embed.json",
        "api/v1/schema/gaps.json",
        "api/v1/schema/index.json",
        "api/v1/schema/list.json",
        "api/v1/schema/paper.json",
        "api/v1/schema/trending.json",
        "api/v1/schema/trends.json",
        "api/v1/tags.json",
        "api/v1/trending.json",
        "api/v1/weeks.json",
        "api/v1/years.json",
        "archive/",
        "archive/manifest.json",
        "archive/papers-<year>.bib.gz",
        "archive/papers-<year>.csv.gz",
        "archive/papers-<year>.jsonl.gz",
        "atom.xml",
        "authors/",
        "authors/<slug>/",
        "authors/<slug>/<number>/",
        "authors/<slug>/feed.xml",
        "authors/by/",
        "authors/by/<initial>/",
        "cards/",
        "cards/date/",
        "cards/date/<day>.png",
        "cards/home.png",
        "cards/papers/",
        "cards/papers/<id>.png",
        "cards/tags/",
        "cards/tags/<slug>.png",
        "cards/week/",
        "cards/week/<week>.png",
        "contribute/",
        "data/",
        "digest.xml",
        "feed.json",
        "feed.xml",
        "feeds/",
        "feeds/<slug>/",
        "feeds/<slug>/atom.xml",
        "feeds/<slug>/feed.json",
        "feeds/<slug>/feed.xml",
        "llms.txt",
        "manifest.webmanifest",
        "offline/",
        "opensearch.xml",
        "orgs/",
        "orgs/<slug>.bib",
        "orgs/<slug>.json",
        "orgs/<slug>.md",
        "orgs/<slug>/",
        "orgs/<slug>/feed.xml",
        "papers/",
        "papers/<id>.md",
        "papers/<id>/",
        "papers/date/",
        "papers/date/<day>.bib",
        "papers/date/<day>.json",
        "papers/date/<day>.md",
        "papers/date/<day>/",
        "papers/date/<day>/digest/",
        "papers/month/",
        "papers/month/<month>/",
        "papers/trending/",
        "papers/week/",
        "papers/week/<week>.epub",
        "papers/week/<week>/",
        "papers/week/<week>/digest/",
        "papers/year/",
        "papers/year/<year>/",
        "random/",
        "random/<month>.json",
        "robots.txt",
        "saved/",
        "search/",
        "sitemap-authors.xml",
        "sitemap-index.xml",
        "sitemap-pages.xml",
        "sitemap-papers-<year>.xml",
        "subscribe/",
        "subscriptions.opml",
        "tags/",
        "tags/<slug>.bib",
        "tags/<slug>.json",
        "tags/<slug>.md",
        "tags/<slug>/",
        "tags/<slug>/<number>/",
        "tags/<slug>/atom.xml",
        "tags/<slug>/embed.json",
        "tags/<slug>/embed/",
        "tags/<slug>/feed.json",
        "tags/<slug>/feed.xml",
        "trends.json",
        "trends/",
      ]
    `);
  });

  it('are each of one resource, also on a disk that does not tell case and accents apart', () => {
    const folded = paths.map((path) => path.normalize('NFC').toLowerCase());
    expect(new Set(folded).size).toBe(resources.length);
  });

  it('are each of one resource also where names are those of our folders', () => {
    const names = ['By', 'A', 'Feed', '1', 'Index', 'Date', 'Trending'];
    const papers = Array.from({ length: 120 }, (_, index) => ({
      id: `p-${index}`,
      authors: names,
    }));
    const odd = makePublication(papers);
    const addresses = [...fileResources(odd), ...pageResources(odd)].map(({ address }) => address);
    expect(addresses).toContain('/authors/by/1/');
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('name no file where a folder is', () => {
    const folders = new Set(paths.flatMap(foldersOf));
    expect(paths.filter((path) => folders.has(path))).toEqual([]);
  });

  it('lie below the base, with names that every disk takes', () => {
    for (const { address } of resources) {
      expect(address.startsWith('/archive/'), address).toBe(true);
      for (const name of decodeURIComponent(address.slice(root.length)).split('/')) {
        expect(name, address).not.toMatch(/[<>:"\\|?*]|[. ]$/);
        expect(Buffer.byteLength(name), address).toBeLessThanOrEqual(255);
      }
    }
  });

  it('end with a slash where a page stands, and with a name where a file does', () => {
    for (const resource of resources) {
      const path = resource.address.slice(root.length);
      if (isPage(resource)) expect(path).toMatch(/^$|\/$|^404\.html$/);
      else expect(path).toMatch(/\.[a-z]+$|^_redirects$|^api\/(daily_papers|papers\/[^/]+)$/);
    }
  });
});

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

describe('a folder of an address', () => {
  it('answers with a page or a redirect, but for these', () => {
    const answered = new Set(resources.filter(isPage).map(({ address }) => address));
    const folders = new Set(
      paths.flatMap(foldersOf).map((folder) => `${root}${encodeURI(folder)}/`),
    );
    const silent = [...folders].filter((folder) => !answered.has(folder));
    expect(kindsOf(silent.map((folder) => folder.slice(root.length)))).toMatchInlineSnapshot(`[]`);
  });
});

const OWN_ADDRESS = /https:\/\/papers\.example(\/[^\s"'<>()`,\]\\&]*)/g;

describe('files', () => {
  it('lead only to what is there', async () => {
    const there = new Set(resources.map(({ address }) => address));
    const icons = /^\/archive\/(icon-|favicon|apple-touch)/;
    const dead = new Set<string>();
    for (const resource of resources) {
      if (isPage(resource) || /\.(gz|png|webp)$/.test(resource.address)) continue;
      const text = String(await bodyOf(publication.site, resource, tools));
      for (const [, address = ''] of text.matchAll(OWN_ADDRESS)) {
        if (/[{}]|YYYY/.test(address) || icons.test(address)) continue;
        const own = address.replace(/[?#].*$/, '');
        if (!there.has(own)) dead.add(`${kindOf(resource.address)} leads to ${own}`);
      }
    }
    expect([...dead]).toEqual([]);
  });
});
