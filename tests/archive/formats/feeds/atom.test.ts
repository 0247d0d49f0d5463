import { expect, it } from 'vitest';
import { paperFeed } from '../../../../src/archive/files/feeds/paper-feed.ts';
import { mainSource } from '../../../../src/archive/files/feeds/sources.ts';
import { atomFeed } from '../../../../src/archive/formats/feeds/atom.ts';
import { paper, publicationOf } from '../../publication.ts';

it('leaves no blanks around a title or a content that needs CDATA', () => {
  const publication = publicationOf([paper({ title: 'R&D ]]> <b>' })]);

  const xml = atomFeed(paperFeed(mainSource(publication), publication), 'https://papers.example/a');

  expect(xml).toMatch(/<title type="text"><!\[CDATA\[R&D \]\]/);
  expect(xml).toMatch(/<content type="html"><!\[CDATA\[<p>/);
  expect(xml).not.toMatch(/\]\]>\s+<\/(title|content)>/);
});
