import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../src/archive/catalogue/catalogue.ts';
import { addDays } from '../../../src/archive/model/day.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { sha256 } from '../../../src/disk/sha256.ts';
import { makePublication, makeTag, resourcesOf } from '../make-publication.ts';

/** The keys of all resources of an archive of so many papers, five a day, by address; `edited` is the sixth. */
function keysOf(papers: number, edited: Partial<Paper> = {}): Map<string, string> {
  const publication = makePublication(
    Array.from({ length: papers }, (_, index) => ({
      id: `2501.${String(index).padStart(5, '0')}`,
      title: `Paper ${index}`,
      date: addDays('2025-01-06', Math.floor(index / 5)),
      authors: ['Ada Lovelace', `Author ${index % 40}`],
      org: 'Qwen',
      upvotes: index % 7,
      tags: ['agents', index % 2 === 0 ? 'even' : 'odd'],
      ...(index === 5 && edited),
    })),
    { tags: ['agents', 'even', 'odd'].map((slug) => makeTag(slug)) },
  );
  return new Map(
    [...resourcesOf(publication)].map(([address, resource]) => [
      address,
      `${resource.kind} ${keyOf(resource, publication, sha256)}`,
    ]),
  );
}

/** How many resources of each kind another day makes anew, and how many are new. */
function changesOf(before: Map<string, string>, after: Map<string, string>) {
  const counts: Record<string, { kept: number; changed: number; added: number }> = {};
  for (const [address, key] of after) {
    const kind = key.split(' ')[0] ?? '';
    const count = counts[kind] ?? { kept: 0, changed: 0, added: 0 };
    counts[kind] = count;
    const was = before.get(address);
    count[was === undefined ? 'added' : was === key ? 'kept' : 'changed'] += 1;
  }
  return Object.entries(counts).map(
    ([kind, { kept, changed, added }]) => `${kind}: ${kept} kept, ${changed} changed, ${added} new`,
  );
}

const numbered = (keys: Map<string, string>) =>
  new Map([...keys].filter(([address]) => /^\/(tags|orgs|authors)\/[^/]+\/\d+\/$/.test(address)));

describe('one more day of five papers', () => {
  it('makes few pages and files of an archive of sixty anew', () => {
    const [before, after] = [keysOf(60), keysOf(65)];
    expect(changesOf(before, after)).toMatchInlineSnapshot(`
      [
        "card: 73 kept, 5 changed, 6 new",
        "bulk: 0 kept, 3 changed, 0 new",
        "paper-file: 120 kept, 0 changed, 10 new",
        "list-file: 36 kept, 12 changed, 3 new",
        "epub: 1 kept, 1 changed, 0 new",
        "feed: 0 kept, 3 changed, 0 new",
        "topic-feed: 0 kept, 9 changed, 0 new",
        "organization-feed: 0 kept, 1 changed, 0 new",
        "author-feed: 35 kept, 6 changed, 0 new",
        "digest-feed: 0 kept, 1 changed, 0 new",
        "opml: 0 kept, 1 changed, 0 new",
        "hugging-face: 0 kept, 1 changed, 0 new",
        "api-index: 0 kept, 1 changed, 0 new",
        "api-catalog: 0 kept, 7 changed, 0 new",
        "api-trending: 0 kept, 1 changed, 0 new",
        "api-gaps: 0 kept, 1 changed, 0 new",
        "api-trends: 0 kept, 1 changed, 0 new",
        "embed: 0 kept, 3 changed, 0 new",
        "api-schema: 8 kept, 0 changed, 0 new",
        "random-ids: 0 kept, 1 changed, 0 new",
        "site: 4 kept, 0 changed, 0 new",
        "llms: 0 kept, 1 changed, 0 new",
        "day: 0 kept, 13 changed, 1 new",
        "week: 1 kept, 1 changed, 0 new",
        "month: 0 kept, 1 changed, 0 new",
        "year: 0 kept, 1 changed, 0 new",
        "digest: 13 kept, 1 changed, 1 new",
        "topic: 0 kept, 3 changed, 0 new",
        "topic-embed: 0 kept, 3 changed, 0 new",
        "organization: 0 kept, 1 changed, 0 new",
        "author: 35 kept, 6 changed, 0 new",
        "index: 0 kept, 5 changed, 0 new",
        "calendar: 0 kept, 1 changed, 0 new",
        "trending: 0 kept, 1 changed, 0 new",
        "trends: 0 kept, 1 changed, 0 new",
        "subscribe: 0 kept, 1 changed, 0 new",
        "gaps: 0 kept, 1 changed, 0 new",
        "data: 0 kept, 1 changed, 0 new",
        "plain: 4 kept, 0 changed, 0 new",
        "saved: 1 kept, 0 changed, 0 new",
        "random: 0 kept, 1 changed, 0 new",
        "search: 0 kept, 1 changed, 0 new",
        "moved: 15 kept, 0 changed, 0 new",
        "paper: 60 kept, 0 changed, 5 new",
      ]
    `);
    expect([...before.keys()].filter((address) => !after.has(address))).toEqual([]);
  });

  it('changes no numbered page', () => {
    const [before, after] = [numbered(keysOf(160)), numbered(keysOf(165))];
    expect([...before.keys()]).toEqual([
      '/tags/agents/2/',
      '/tags/agents/1/',
      '/orgs/qwen/2/',
      '/orgs/qwen/1/',
      '/authors/ada-lovelace/2/',
      '/authors/ada-lovelace/1/',
    ]);
    expect(after).toEqual(before);
  });

  it('changes only the newest numbered page where it fills the next one', () => {
    const [before, after] = [numbered(keysOf(195)), numbered(keysOf(200))];
    const changed = [...before].filter(([address, key]) => after.get(address) !== key);
    expect(changed.map(([address]) => address)).toEqual([
      '/tags/agents/2/',
      '/orgs/qwen/2/',
      '/authors/ada-lovelace/2/',
    ]);
    expect([...after.keys()].filter((address) => !before.has(address))).toEqual([
      '/tags/agents/3/',
      '/tags/even/1/',
      '/tags/odd/1/',
      '/orgs/qwen/3/',
      '/authors/ada-lovelace/3/',
    ]);
  });
});

describe('a day that lists an old paper again', () => {
  it('changes what shows that day or the paper, and no other old day', () => {
    const before = keysOf(60);
    const after = keysOf(65, { alsoListed: ['2025-01-18'] });
    const changed = [...after].filter(([address, key]) => before.get(address) !== key);
    const isOldDay = ([address]: [string, string]) => /^\/papers\/date\/[^/]+\.md$/.test(address);
    expect(changed.filter(isOldDay).map(([address]) => address)).toEqual([
      '/papers/date/2025-01-18.md',
      '/papers/date/2025-01-07.md',
    ]);
    expect(changed.filter(([address]) => numbered(after).has(address))).toEqual([]);
    const papers = changed.filter(([, key]) => key.startsWith('paper '));
    expect(papers).toHaveLength(6);
  });
});

describe('an edit of one paper', () => {
  const before = keysOf(60);
  const changedBy = (edited: Partial<Paper>): string[] =>
    [...keysOf(60, edited)].flatMap(([address, key]) =>
      before.get(address) === key ? [] : address,
    );

  it('changes what shows its abstract or is hashed over it', () => {
    expect(changedBy({ abstract: 'We say it better.' })).toMatchInlineSnapshot(`
      [
        "/archive/papers-2025.jsonl.gz",
        "/archive/papers-2025.csv.gz",
        "/archive/papers-2025.bib.gz",
        "/papers/2501.00005.md",
        "/api/papers/2501.00005",
        "/papers/date/2025-01-07.bib",
        "/papers/date/2025-01-07.md",
        "/papers/date/2025-01-07.json",
        "/tags/agents.bib",
        "/tags/agents.md",
        "/tags/agents.json",
        "/tags/odd.bib",
        "/tags/odd.md",
        "/tags/odd.json",
        "/orgs/qwen.bib",
        "/orgs/qwen.md",
        "/orgs/qwen.json",
        "/papers/week/2025-W02.epub",
        "/authors/author-5/feed.xml",
        "/digest.xml",
        "/api/v1/index.json",
        "/papers/date/2025-01-07/",
        "/papers/week/2025-W02/",
        "/papers/month/2025-01/",
        "/papers/year/2025/",
        "/papers/date/2025-01-07/digest/",
        "/papers/week/2025-W02/digest/",
        "/data/",
        "/papers/2501.00005/",
      ]
    `);
  });

  it('changes, by its upvotes, the lists that show them too', () => {
    const byAbstract = new Set(changedBy({ abstract: 'We say it better.' }));
    const byUpvotes = changedBy({ upvotes: 6 });
    expect(byUpvotes.filter((address) => !byAbstract.has(address))).toMatchInlineSnapshot(`
      [
        "/cards/date/2025-01-07.png",
        "/api/v1/trending.json",
        "/tags/agents/",
        "/tags/odd/",
        "/orgs/qwen/",
        "/authors/ada-lovelace/",
        "/authors/author-5/",
        "/papers/trending/",
        "/papers/2501.00006/",
        "/papers/2501.00009/",
      ]
    `);
  });
});
