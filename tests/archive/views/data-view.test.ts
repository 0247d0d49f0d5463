import { parse } from 'bibtex-parse';
import { describe, expect, it } from 'vitest';
import { makePublication, resourcesOf, viewAt } from '../make-publication.ts';

const papers = [
  { id: 'a', date: '2025-12-10' },
  { id: 'b', date: '2024-12-31', alsoListed: ['2025-01-01'] },
];

const dataView = (...of: Parameters<typeof makePublication>) =>
  viewAt(makePublication(...of), 'data', '/data/');

describe('the page of data', () => {
  it('offers each year in each form, every paper in one of them', () => {
    const [whole] = dataView(papers).sections;
    expect(whole?.files.map(({ year, count, links }) => [year, count, links.length])).toEqual([
      ['2025', '1 paper', 3],
      ['2024', '1 paper', 3],
    ]);
  });

  it('leads only to what is there', () => {
    const publication = makePublication(papers);
    const there = resourcesOf(publication);
    const { sections } = viewAt(publication, 'data', '/data/');
    const links = sections.flatMap(({ files, links }) => [
      ...links,
      ...files.flatMap((file) => file.links),
    ]);
    const dead = links.filter(
      ({ href }) => href.startsWith('/') && !there.has(href) && !href.endsWith('/manifest.json'),
    );
    expect(dead).toEqual([]);
  });

  it('offers nothing that the configuration leaves out', () => {
    const lean = dataView(papers, {}, { profile: 'lean', bulkFiles: false });
    expect(lean.sections.map(({ heading }) => heading)).not.toContain('The whole archive');
    expect(JSON.stringify(lean)).not.toContain('archive/papers-');
    expect(lean.sections.flatMap(({ patterns }) => patterns)).toEqual([]);
  });

  it('cites the archive so that BibTeX reads it, whatever its name', () => {
    for (const name of ['Example Papers', '論文 & {more} 100%']) {
      const { sections } = dataView(papers, {}, { name });
      const code = sections.flatMap(({ samples }) => samples).find((one) => !one.heading)?.code;
      const [entry] = parse(code ?? '');
      expect(entry).toMatchObject({ itemtype: 'entry', type: 'misc' });
      expect(code).toMatch(/year = \{2025\}/);
    }
    expect(dataView([]).sections[0]?.samples).toEqual([]);
  });
});
