import { describe, expect, it } from 'vitest';
import { bibtexEntry } from '../../../src/archive/formats/bibtex.ts';
import { jsonLd } from '../../../src/archive/formats/json-ld.ts';
import { citationMeta } from '../../../src/archive/formats/meta-tags.ts';
import { referenceOf } from '../../../src/archive/formats/reference.ts';
import { referenceOfPage } from '../../../src/archive/formats/reference-of-page.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { makePublication, NASTY_TITLES } from '../make-publication.ts';

const PAPERS: Partial<Paper>[] = [
  { authors: ['Bo Liu', 'Qwen Team', 'José Á.'], authorCount: 12, categories: ['cs.CL', 'cs.AI'] },
  { title: 'A $x_{1}$ {b} of C++', tags: ['reasoning'], published: '2025-06-03' },
  { id: 'a-report', authors: [], links: { project: 'https://example.org/a' } },
  { id: 'another-report', authors: ['and Ada Lovelace'] },
  { journal: 'Acta 56:1-50, 2006', doi: '10.1000/a_b', id: 'cs-0112017' },
  {
    journal: 'Proceedings of ACL 2025',
    withdrawn: { date: '2025-12-11', note: 'An error & more' },
  },
  ...NASTY_TITLES.map(([title], index) => ({
    title,
    id: `2512.1${String(index).padStart(4, '0')}`,
  })),
];

describe('the reference of a paper', () => {
  it.each(PAPERS)('is read back from what its page says: %j', (stated) => {
    const { site, archive, entriesOf } = makePublication([stated]);
    const [entry] = entriesOf(archive.papers);
    if (!entry) throw new Error('There is no paper.');
    const reference = referenceOf(site, entry);
    const meta = citationMeta(site, entry);
    const read = referenceOfPage({
      jsonLd: JSON.parse(jsonLd(site, entry)),
      meta: (name) => meta.find((tag) => tag.name === name)?.content,
      bibtex: bibtexEntry(reference).trim(),
      topics: reference.topics,
      withdrawn: reference.withdrawn,
      language: 'en',
    });
    expect(read).toEqual(reference);
  });
});
