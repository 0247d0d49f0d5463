import { describe, expect, it } from 'vitest';
import { bytesText, hostReport, percentText } from '../../../scripts/hosts/host-report.ts';
import { HOSTS, LIMITS_READ } from '../../../scripts/hosts/hosts.ts';
import { judgeHosts } from '../../../scripts/hosts/judge-hosts.ts';
import type { SiteSize } from '../../../scripts/hosts/site-size.ts';
import { isDay } from '../../../src/archive/model/day.ts';

function size(of: Partial<SiteSize>): SiteSize {
  return {
    files: 1000,
    bytes: 10_000_000,
    largest: { path: 'archive/papers.jsonl.gz', bytes: 50_000 },
    fullest: { folder: 'papers/', files: 100 },
    kinds: [],
    ...of,
  };
}

function statesOf(of: Partial<SiteSize>): Record<string, string> {
  return Object.fromEntries(judgeHosts(size(of)).map(({ host, state }) => [host.name, state]));
}

describe('the table of hosts', () => {
  it('states for each limit a page of the host that says so, and when it was read', () => {
    expect(isDay(LIMITS_READ)).toBe(true);
    for (const { limits } of HOSTS) {
      for (const { most, source } of limits) {
        expect(most).toBeGreaterThan(0);
        expect(new URL(source).protocol).toBe('https:');
      }
    }
  });

  it('ends with a place that takes everything', () => {
    expect(HOSTS.at(-1)?.limits).toEqual([]);
  });
});

describe('judgeHosts', () => {
  it('lets a small site stand anywhere', () => {
    expect(new Set(Object.values(statesOf({})))).toEqual(new Set(['fits']));
  });

  it.each([
    [{ bytes: 799_999_999 }, 'GitHub Pages', 'fits'],
    [{ bytes: 800_000_000 }, 'GitHub Pages', 'near'],
    [{ bytes: 1_000_000_000 }, 'GitHub Pages', 'near'],
    [{ bytes: 1_000_000_001 }, 'GitHub Pages', 'over'],
    [{ files: 20_001 }, 'Cloudflare Pages (free)', 'over'],
    [{ files: 20_001 }, 'Cloudflare Pages (paid)', 'fits'],
    [{ largest: { path: 'x', bytes: 26_214_401 } }, 'Cloudflare Pages (paid)', 'over'],
    [{ fullest: { folder: 'papers/', files: 54_001 } }, 'Netlify', 'over'],
    [{ files: 1e9, bytes: 1e15 }, 'a server or store of your own', 'fits'],
  ])('of %j finds that %s: %s', (of, host, state) => {
    expect(statesOf(of)[host]).toBe(state);
  });
});

describe('hostReport', () => {
  it('is one line where a site fits every host', () => {
    expect(hostReport(size({}))).toEqual([
      '1,000 files, 10 MB: fits GitHub Pages (1 % of 1 GB), Cloudflare Pages (free) (5 % of 20,000 files), ' +
        'Cloudflare Pages (paid) (1 % of 100,000 files), Netlify (1 % of 10 MB for a file), a server or store of your own.',
    ]);
  });

  it('says what to do about each thing of which there is too much, or nearly', () => {
    const lines = hostReport(
      size({
        files: 134_000,
        bytes: 850_000_000,
        largest: { path: 'archive/papers.jsonl.gz', bytes: 24_000_000 },
        fullest: { folder: 'papers/', files: 29_456 },
        kinds: [
          { kind: 'paper', files: 29_456, bytes: 300_000_000 },
          { kind: 'search-index', files: 30_200, bytes: 90_000_000 },
          { kind: 'author', files: 8000, bytes: 80_000_000 },
          { kind: 'author-feed', files: 8000, bytes: 40_000_000 },
        ],
      }),
    );
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "134,000 files, 850 MB: fits a server or store of your own; is near a limit of GitHub Pages (85 % of 1 GB); does not fit Cloudflare Pages (free) (670 % of 20,000 files), Cloudflare Pages (paid) (134 % of 100,000 files), Netlify (240 % of 10 MB for a file).
      For fewer bytes set a higher \`authorPageFrom\`, fewer \`listFiles\`, \`huggingFaceDays: false\` or \`profile: 'lean'\` in archive.config.ts; most take paper pages (300 MB), search index (90 MB), author pages (80 MB). docs/deploying.md, "Beyond one host", has other ways.
      For fewer files set \`profile: 'lean'\` (two files a paper), a higher \`authorPageFrom\`, or fewer \`paperFiles\` and \`listFiles\` in archive.config.ts; most are search index (30,200), paper pages (29,456), author pages (8,000). docs/deploying.md, "Beyond one host", has other ways.
      The largest file is archive/papers.jsonl.gz (24 MB). \`bulkFiles: false\` in archive.config.ts leaves out the downloads of the whole archive."
    `);
  });

  it('names the folder that holds too many files', () => {
    const lines = hostReport(size({ fullest: { folder: 'pagefind/fragment/', files: 60_000 } }));
    expect(lines[1]).toMatchInlineSnapshot(
      `"The fullest folder is pagefind/fragment/ with 60,000 files. docs/deploying.md, "Beyond one host", has other ways."`,
    );
  });
});

it('rounds no site to a limit that it has not reached or has passed', () => {
  expect([0, 0.001, 0.614, 0.999, 1, 1.001, 6.7].map(percentText)).toEqual([
    '0 %',
    '<1 %',
    '61 %',
    '99 %',
    '100 %',
    '101 %',
    '670 %',
  ]);
});

it('shows bytes with the digits that count', () => {
  expect(
    [9, 12_345, 999_499, 1_240_000, 9_949_000, 610_400_000, 999_499_999].map(bytesText),
  ).toEqual(['9 B', '12 KB', '999 KB', '1.2 MB', '9.9 MB', '610 MB', '999 MB']);
  expect([999_500_000, 1_240_000_000, 12_000_000_000].map(bytesText)).toEqual([
    '1 GB',
    '1.24 GB',
    '12 GB',
  ]);
});
