import { describe, expect, it } from 'vitest';
import { buildAuthors } from '../../../src/archive/archive/build-authors.ts';
import { makePaper } from '../make-paper.ts';

const byNames = (...lists: string[][]) =>
  lists.map((authors, index) => makePaper({ id: `2512.0000${index}`, authors }));

describe('name pages', () => {
  it('join spellings that fold to one slug, under the commonest', () => {
    const papers = byNames(['José Álvarez'], ['Jose Alvarez'], ['José Álvarez']);
    const author = buildAuthors(papers, []).bySlug.get('jose-alvarez');
    expect(author).toMatchObject({
      name: 'José Álvarez',
      spellings: ['José Álvarez', 'Jose Alvarez'],
    });
    expect(author?.papers.map(({ id }) => id)).toEqual(['2512.00002', '2512.00001', '2512.00000']);
  });

  it('list a paper once that names somebody twice', () => {
    const papers = byNames(['A B', 'A. B.']);
    expect(buildAuthors(papers, []).bySlug.get('a-b')?.papers).toHaveLength(1);
  });

  it('have addresses that a disk can hold, whatever folds to more letters than it had', () => {
    for (const name of ['论'.repeat(200), 'ﷺ'.repeat(190), '𠀀'.repeat(100), 'a'.repeat(200)]) {
      const papers = byNames([name]);
      const authors = buildAuthors(papers, []);
      const [slug = ''] = authors.bySlug.keys();
      expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(200);
      expect(authors.authorsOf(papers[0] ?? makePaper())[0]?.slug).toBe(slug);
    }
    expect([...buildAuthors(byNames(['a'.repeat(200)]), []).bySlug.keys()]).toEqual([
      'a'.repeat(200),
    ]);
  });

  it('are not made for a name without letters', () => {
    const papers = byNames(['***']);
    const authors = buildAuthors(papers, []);
    expect(authors.bySlug.size).toBe(0);
    expect(authors.authorsOf(papers[0] ?? makePaper())).toEqual([undefined]);
  });

  it('join the names of one person of the registry', () => {
    const papers = byNames(['J. Doe'], ['Jane Doe'], ['Jane Roe']);
    const people = [{ slug: 'jane-doe', names: ['Jane Doe', 'J. Doe'], papers: [] }];
    const author = buildAuthors(papers, people).bySlug.get('jane-doe');
    expect(author).toMatchObject({ name: 'Jane Doe' });
    expect(author?.papers).toHaveLength(2);
  });

  it('separate people of one name by their papers, and leave the rest with the name', () => {
    const papers = byNames(['Wei Wang'], ['Wei Wang'], ['Wei Wang']);
    const people = [
      {
        slug: 'wei-wang-here',
        names: ['Wei Wang'],
        papers: ['2512.00000'],
        orcid: '0000-0002-1825-0097',
      },
      { slug: 'wei-wang-there', names: ['Wei Wang'], papers: ['2512.00001'] },
    ];
    const { bySlug, authorsOf } = buildAuthors(papers, people);
    expect(papers.map((paper) => authorsOf(paper)[0]?.slug)).toEqual([
      'wei-wang-here',
      'wei-wang-there',
      'wei-wang',
    ]);
    expect(bySlug.get('wei-wang-here')?.orcid).toBe('0000-0002-1825-0097');
  });
});
