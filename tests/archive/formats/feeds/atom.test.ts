import { expect, it } from 'vitest';
import { makePublication, textAt } from '../../make-publication.ts';

it('leaves no blanks around a title or a content that needs CDATA', async () => {
  const xml = await textAt(makePublication([{ title: 'R&D ]]> <b>' }]), '/atom.xml');

  expect(xml).toMatch(/<title type="text"><!\[CDATA\[R&D \]\]/);
  expect(xml).toMatch(/<content type="html"><!\[CDATA\[<p>/);
  expect(xml).not.toMatch(/\]\]>\s+<\/(title|content)>/);
});
