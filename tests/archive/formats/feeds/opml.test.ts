import { parseOpml } from 'feedsmith';
import { expect, it } from 'vitest';
import { opmlList } from '../../../../src/archive/formats/feeds/opml.ts';
import { paper, publicationOf } from '../../publication.ts';

it('lists every feed that has papers once, in RSS, by kind', () => {
  const publication = publicationOf(
    [paper({ tags: ['reasoning'] })],
    { feeds: [{ slug: 'mine', title: 'R&D <1>', tags: [], orgs: [], words: [] }] },
    { base: '/archive/' },
  );

  const groups = parseOpml(opmlList(publication)).body?.outlines;

  expect(
    groups?.map(({ text, outlines }) => [
      text,
      outlines?.map(({ text, xmlUrl }) => [text, xmlUrl]),
    ]),
  ).toEqual([
    ['Everything', [['Papers', 'https://papers.example/archive/feed.xml']]],
    ['Selections', [['R&D <1> · Papers', 'https://papers.example/archive/feeds/mine/feed.xml']]],
    ['Topics', [['Reasoning · Papers', 'https://papers.example/archive/tags/reasoning/feed.xml']]],
  ]);
});
