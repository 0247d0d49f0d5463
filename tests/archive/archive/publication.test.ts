import { describe, expect, it } from 'vitest';
import { makePublication } from '../make-publication.ts';

/** An archive of so many papers by somebody else, and of some by each of these names. */
function slugsOf(others: number, byName: Record<string, number>, authorPageFrom?: number) {
  const authors = [
    ...Array<string>(others).fill('Somebody Else'),
    ...Object.entries(byName).flatMap(([name, papers]) => Array<string>(papers).fill(name)),
  ];
  const publication = makePublication(
    authors.map((name, index) => ({ id: `p-${index}`, authors: [name] })),
    {},
    authorPageFrom === undefined ? {} : { authorPageFrom },
  );
  return publication.authors.map(({ slug }) => slug);
}

describe('names have pages', () => {
  it.each([
    { papers: 10, from: 1 },
    { papers: 1000, from: 3 },
    { papers: 10_000, from: 10 },
  ])('from $from papers on in an archive of $papers', ({ papers, from }) => {
    expect(slugsOf(papers, { Enough: from, 'Too Few': from - 1 })).toEqual([
      'enough',
      'somebody-else',
    ]);
  });

  it('from as many papers on as the configuration says', () => {
    expect(slugsOf(10, { Two: 2, Three: 3 }, 3)).toEqual(['somebody-else', 'three']);
  });
});

describe('an organization', () => {
  it('has a page where there is a paper of it', () => {
    expect(makePublication([{}]).orgs).toEqual([]);
    expect(makePublication([{ org: 'Qwen Team' }]).orgs.map(({ slug }) => slug)).toEqual(['qwen']);
  });
});
