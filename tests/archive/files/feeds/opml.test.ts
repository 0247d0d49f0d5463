import { parseOpml } from 'feedsmith';
import { expect, it } from 'vitest';
import { makePublication, textAt } from '../../make-publication.ts';

it('lists every feed that has papers once, in RSS, by kind', async () => {
  const publication = makePublication(
    [{ tags: ['reasoning'] }],
    { feeds: [{ slug: 'mine', title: 'R&D <1>', tags: [], orgs: [], words: [] }] },
    { base: '/archive/' },
  );

  const xml = await textAt(publication, '/archive/subscriptions.opml');
  const groups = parseOpml(xml).body?.outlines;

  expect(
    groups?.map(({ text, outlines }) => [
      text,
      outlines?.map(({ text, xmlUrl }) => [text, xmlUrl]),
    ]),
  ).toEqual([
    [
      'Everything',
      [
        ['Example Papers', 'https://papers.example/archive/feed.xml'],
        ['Daily digest · Example Papers', 'https://papers.example/archive/digest.xml'],
      ],
    ],
    [
      'Selections',
      [['R&D <1> · Example Papers', 'https://papers.example/archive/feeds/mine/feed.xml']],
    ],
    [
      'Topics',
      [['Reasoning · Example Papers', 'https://papers.example/archive/tags/reasoning/feed.xml']],
    ],
  ]);
});
