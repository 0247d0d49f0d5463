import { describe, expect, it } from 'vitest';
import { bibtexList } from '../../../src/archive/formats/citation-lists.ts';
import { exportedReferences } from '../../../src/archive/formats/exported-references.ts';
import { referenceOf } from '../../../src/archive/formats/reference.ts';
import { makePublication } from '../make-publication.ts';

const { site, archive, entriesOf } = makePublication([
  {
    title: 'SPIRAL in $O(n^2)$ for R&D',
    authors: ['Bo Liu', 'Qwen Team', 'Plato'],
    authorCount: 12,
    tags: ['reasoning'],
    categories: ['cs.CL'],
    published: '2025-06-30',
  },
  {
    title: 'A Second Paper',
    venue: 'CVPR 2025',
    withdrawn: { date: '2025-12-20', note: '5% wrong' },
  },
  { id: 'a-report', title: 'No Names', authors: [] },
]);
const entries = entriesOf(archive.papers);
const lines = entries.map(({ paper }) => JSON.stringify(paper)).join('\n');
const read = (json: string) =>
  exportedReferences(
    {
      pageOf: (id) => site.routes.absolute(site.routes.paper(id)),
      language: site.config.contentLanguage,
      withdrawnOn: site.words.card.withdrawnOn,
    },
    json,
    bibtexList(site, entries),
  );

describe('the files of a year', () => {
  it('give the references that the archive itself makes, topics as they are written', () => {
    const wanted = entries.map((entry) => ({ ...referenceOf(site, entry), id: entry.paper.id }));
    expect(read(`${lines}\n`)).toEqual(
      wanted.map((one) => ({ ...one, topics: one.topics.map((name) => name.toLowerCase()) })),
    );
  });

  it('are refused where they are not of the same papers', () => {
    expect(() => read('')).toThrow('There are 0 papers and 3 entries of BibTeX.');
  });
});
