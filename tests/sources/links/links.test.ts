import { describe, expect, it } from 'vitest';
import {
  archivedAddress,
  isGone,
  readLostLinks,
  writeLostLinks,
} from '../../../src/archive/model/lost-link.ts';
import { statedLinks } from '../../../src/archive/model/stated-links.ts';
import { sha256 } from '../../../src/disk/sha256.ts';
import { linksOfTurn } from '../../../src/sources/links/links-of-turn.ts';
import { makePaper } from '../../archive/make-paper.ts';

const line = (address: string, checked: string): string =>
  JSON.stringify({ address, since: '2025-01-01', checked, why: '404' });

describe('links.jsonl', () => {
  it('survives a merge: of two lines for one link the later counts, and what is no line is none', () => {
    const text = [
      line('https://b.example', '2025-01-05'),
      '<<<<<<< ours',
      line('https://a.example', '2025-01-09'),
      line('https://b.example', '2025-01-20'),
      '',
    ].join('\n');
    const links = readLostLinks(text);
    expect([...links.values()].map(({ address, checked }) => [address, checked])).toEqual([
      ['https://b.example', '2025-01-20'],
      ['https://a.example', '2025-01-09'],
    ]);
    expect(writeLostLinks(links.values())).toBe(
      `${line('https://a.example', '2025-01-09')}\n${line('https://b.example', '2025-01-20')}\n`,
    );
  });

  it.each([
    ['404', '2025-01-06', false],
    ['404', '2025-01-07', true],
    ['no such host', '2025-01-07', true],
    ['no answer', '2025-01-27', false],
    ['503', '2025-01-28', true],
  ])('calls a link that failed with %s until %s gone: %s', (why, checked, gone) => {
    expect(isGone({ address: 'https://a.example', since: '2025-01-01', checked, why })).toBe(gone);
  });

  it('leads to the copy nearest to the day of the paper', () => {
    expect(archivedAddress('https://a.example/x?y=1', '2025-03-04')).toBe(
      'https://web.archive.org/web/20250304/https://a.example/x?y=1',
    );
  });
});

describe('the links of a paper', () => {
  it.each([
    ['See https://a.example/x.', ['https://a.example/x']],
    [
      '(https://a.example/x_(y)) and [here](https://b.example/z).',
      ['https://a.example/x_(y)', 'https://b.example/z'],
    ],
    ['Nothing at all: https is a word.', []],
    ['Twice https://a.example, https://a.example', ['https://a.example']],
  ])('in %j are %j', (abstract, links) => {
    expect(statedLinks(makePaper({ abstract, links: {} }))).toEqual(links);
  });

  it('are those of its keys and its DOI too, but not those that follow from its id', () => {
    const paper = makePaper({
      id: '2503.00001',
      doi: '10.1000/a',
      links: { github: 'https://github.com/a/b' },
    });
    expect(statedLinks(paper)).toEqual(['https://github.com/a/b', 'https://doi.org/10.1000/a']);
  });
});

describe('a check of some links', () => {
  const all = Array.from({ length: 100 }, (_, index) => `https://a.example/${index}`);

  it('asks those that failed first, then others, from week to week other ones, until all had their turn', () => {
    const failing = new Set(['https://a.example/7']);
    const seen = new Set<string>();
    for (let week = 0; week < 11; week++) {
      const day = new Date(Date.UTC(2025, 0, 6 + 7 * week)).toISOString().slice(0, 10);
      const turn = linksOfTurn(all, failing, 11, day, sha256);
      expect([turn.length, turn[0]]).toEqual([11, 'https://a.example/7']);
      for (const one of turn) seen.add(one);
    }
    expect(seen.size).toBe(100);
  });

  it('asks all without a limit, each once', () => {
    const turn = linksOfTurn(all, new Set(), Number.POSITIVE_INFINITY, '2025-01-01', sha256);
    expect([...turn].sort()).toEqual([...all].sort());
  });
});
