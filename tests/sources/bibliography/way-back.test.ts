import { describe, expect, it } from 'vitest';
import { biblatexEntry, bibtexEntry } from '../../../src/archive/formats/bibtex.ts';
import { cslItem } from '../../../src/archive/formats/csl.ts';
import { type Reference, referenceOf } from '../../../src/archive/formats/reference.ts';
import { risEntry } from '../../../src/archive/formats/ris.ts';
import { plainTitle } from '../../../src/archive/formats/text/plain.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { readCsl } from '../../../src/sources/bibliography/read-csl.ts';
import { readRis } from '../../../src/sources/bibliography/read-ris.ts';
import { readBibtex } from '../../../src/sources/bibtex/read-bibtex.ts';
import { detectForm } from '../../../src/sources/detect-form.ts';
import { makePublication } from '../../archive/make-publication.ts';

const PAPERS: Partial<Paper>[] = [
  {
    title: 'SPIRAL: Self-Play at 5% & R&D_1 with {braces} and C++',
    authors: ['Bo Liu', 'Qwen Team', 'Yağız Kydlíček', 'Wil van der Aalst', '李 明', 'King Jr.'],
    published: '2025-06-30',
    categories: ['cs.CL'],
  },
  { title: 'A Sketch in $O(n \\log n)$ for \\$5', doi: '10.1000/a_b', journal: 'Acta 56, 2025' },
  { title: 'Played at a Conference', venue: 'NAACL 2025 Findings' },
  { id: 'cs-0112017', title: 'An old paper', authors: ['Ada Lovelace', 'Sammy Davis Jr.'] },
];

const WRITERS: Record<string, (reference: Reference) => string> = {
  bibtex: bibtexEntry,
  biblatex: biblatexEntry,
  ris: risEntry,
  csl: (reference) => JSON.stringify([cslItem(reference)]),
};
const READERS = { bibtex: readBibtex, biblatex: readBibtex, ris: readRis, csl: readCsl };

describe.each(Object.keys(READERS) as (keyof typeof READERS)[])('our own %s', (form) => {
  it.each(PAPERS)('gives back title, names, id and DOI of %j', (stated) => {
    const { site, archive, entryOf } = makePublication([stated]);
    const [paper] = archive.papers;
    if (!paper) throw new Error('There is no paper.');
    const text = WRITERS[form]?.(referenceOf(site, entryOf(paper))) ?? '';
    expect(detectForm(text)).toBe(form === 'biblatex' ? 'bibtex' : form);
    const answer = READERS[form](text);
    const [draft] = answer.kind === 'papers' ? answer.drafts : [];
    expect(draft).toMatchObject({
      id: paper.id,
      authors: paper.authors,
      ...(paper.doi && { doi: paper.doi }),
      ...(paper.journal && { journal: paper.journal }),
      ...(paper.venue && { venue: paper.venue }),
    });
    // Only TeX carries formulas.
    const isTeX = form === 'bibtex' || form === 'biblatex';
    expect(draft && plainTitle(draft)).toBe(plainTitle(paper));
    if (isTeX) expect(draft?.title).toBe(paper.title);
  });
});

describe('what Zotero and JabRef write', () => {
  it('is read from RIS, with abstract, long lines and day', () => {
    const text =
      'TY  - JOUR\r\nTI  - A Paper: Costs $5\r\nAU  - Liu, Bo\r\nAU  - van der Berg, Ann, Jr.\r\nAU  - The Team\r\n' +
      'AB  - First line\r\nand more.\r\nDA  - 2025/06/30/\r\nPY  - 2025\r\nDO  - 10.48550/arXiv.2506.24119\r\n' +
      'UR  - http://arxiv.org/abs/2506.24119\r\nKW  - x\r\nER  - \r\n';
    expect(readRis(text)).toMatchObject({
      drafts: [
        {
          id: '2506.24119',
          title: 'A Paper: Costs $5',
          abstract: 'First line and more.',
          authors: ['Bo Liu', 'Ann van der Berg Jr.', 'The Team'],
          published: '2025-06-30',
        },
      ],
    });
  });

  it('is read from CSL-JSON, with marks, particles and the id in the note', () => {
    const item = {
      id: 'http://zotero.org/users/1/items/A',
      type: 'article',
      title: 'A <i>Paper</i> of p<0.05',
      abstract: '<p>First.</p><p>Second.</p>',
      author: [
        { family: 'Berg', given: 'Ann', 'non-dropping-particle': 'van der' },
        { literal: 'The Team' },
      ],
      note: 'arXiv:2506.24119 [cs]',
      issued: { 'date-parts': [['2025', 6, 30]] },
    };
    expect(readCsl(JSON.stringify([item]))).toMatchObject({
      drafts: [
        {
          id: '2506.24119',
          title: 'A Paper of p<0.05',
          abstract: 'First.\n\nSecond.',
          authors: ['Ann van der Berg', 'The Team'],
          published: '2025-06-30',
        },
      ],
    });
  });

  it('is read from BibTeX with a mark of bytes, comments and further fields', () => {
    const text = `\uFEFF% Encoding: UTF-8
@comment{jabref-meta: databaseType:biblatex;}
@Misc{liu_spiral_2025,
  author = {Liu, Bo}, title = {{SPIRAL}: {Self}-{Play}}, abstract = {Words.}, urldate = {2025-12-01},
  url = {http://arxiv.org/abs/2506.24119}, note = {arXiv:2506.24119 [cs]}, keywords = {a, b},
  file = {Preprint PDF:/x/y.pdf:application/pdf}, year = {2025}, month = jun,
}`;
    expect(detectForm(text)).toBe('bibtex');
    expect(readBibtex(text)).toMatchObject({
      drafts: [{ id: '2506.24119', title: 'SPIRAL: Self-Play', authors: ['Bo Liu'] }],
    });
  });

  // Written by hand after what the programs write of our entry of a paper at CVPR; none of them ran.
  const PUBLISHED = {
    id: '2403.00021',
    title: 'SPIRAL: Self-Play at 5% & R&D',
    authors: ['Bo Liu', 'Jean-Paul van der Berg', 'Qwen Team'],
    abstract: 'Words cost 5% & more.',
    venue: 'CVPR 2024',
  };
  const NAME =
    'Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)';

  it.each([
    [
      'BibTeX of Zotero',
      readBibtex,
      `
@inproceedings{liu_spiral_2024,
	title = {{SPIRAL}: {Self}-{Play} at 5\\% \\& {R}\\&{D}},
	shorttitle = {{SPIRAL}},
	url = {https://arxiv.org/abs/2403.00021},
	doi = {10.48550/arXiv.2403.00021},
	abstract = {Words cost 5\\% \\& more.},
	language = {en},
	urldate = {2025-12-01},
	booktitle = {Proceedings of the {IEEE}/{CVF} {Conference} on {Computer} {Vision} and {Pattern} {Recognition} ({CVPR})},
	author = {Liu, Bo and van der Berg, Jean-Paul and {Qwen Team}},
	year = {2024},
	note = {arXiv:2403.00021 [cs]},
	keywords = {Reasoning},
	file = {PDF:/home/a/Zotero/storage/X/2403.00021.pdf:application/pdf},
}`,
    ],
    [
      'BibLaTeX of Zotero',
      readBibtex,
      `
@inproceedings{liu_spiral_2024,
	title = {{SPIRAL}: Self-Play at 5\\% \\& R\\&D},
	url = {https://arxiv.org/abs/2403.00021},
	doi = {10.48550/arXiv.2403.00021},
	shorttitle = {{SPIRAL}},
	abstract = {Words cost 5\\% \\& more.},
	booktitle = {Proceedings of the {IEEE}/{CVF} Conference on Computer Vision and Pattern Recognition ({CVPR})},
	author = {Liu, Bo and van der Berg, Jean-Paul and {Qwen Team}},
	urldate = {2025-12-01},
	date = {2024},
	langid = {english},
	eprinttype = {arxiv},
	eprint = {2403.00021 [cs]},
}`,
    ],
    [
      'RIS of Zotero',
      readRis,
      `TY  - CPAPER
TI  - SPIRAL: Self-Play at 5% & R&D
AU  - Liu, Bo
AU  - van der Berg, Jean-Paul
AU  - Qwen Team
T2  - ${NAME}
AB  - Words cost 5% & more.
DA  - 2024///
PY  - 2024
DO  - 10.48550/arXiv.2403.00021
DP  - arXiv.org
LA  - en
UR  - https://arxiv.org/abs/2403.00021
Y2  - 2025/12/01/10:00:00
KW  - Reasoning
ER  - `,
    ],
    [
      'CSL-JSON of Zotero',
      readCsl,
      JSON.stringify([
        {
          id: 'http://zotero.org/users/1/items/ABCD1234',
          type: 'paper-conference',
          abstract: 'Words cost 5% & more.',
          'container-title': NAME,
          DOI: '10.48550/arXiv.2403.00021',
          language: 'en',
          title: 'SPIRAL: Self-Play at 5% & R&D',
          URL: 'https://arxiv.org/abs/2403.00021',
          author: [
            { family: 'Liu', given: 'Bo' },
            { family: 'Berg', given: 'Jean-Paul', 'non-dropping-particle': 'van der' },
            { literal: 'Qwen Team' },
          ],
          accessed: { 'date-parts': [['2025', 12, 1]] },
          issued: { 'date-parts': [['2024']] },
        },
      ]),
    ],
    [
      'BibTeX of JabRef',
      readBibtex,
      `% Encoding: UTF-8

@InProceedings{liu2024spiral,
  author           = {Liu, Bo and van der Berg, Jean-Paul and {Qwen Team}},
  booktitle        = {${NAME}},
  title            = {{SPIRAL}: Self-Play at 5\\% \\& {R\\&D}},
  year             = {2024},
  abstract         = {Words cost 5\\% \\& more.},
  archiveprefix    = {arXiv},
  creationdate     = {2025-12-01T10:00:00},
  doi              = {10.48550/arXiv.2403.00021},
  eprint           = {2403.00021},
  eprinttype       = {arxiv},
  file             = {:2403.00021.pdf:PDF},
  groups           = {Imported entries},
  modificationdate = {2025-12-01T10:00:00},
  primaryclass     = {cs.CL},
  url              = {https://arxiv.org/abs/2403.00021},
}

@Comment{jabref-meta: databaseType:bibtex;}`,
    ],
  ])('is read as the paper that it was, venue included: %s', (_, read, text) => {
    const answer = read(text);
    const [draft] = answer.kind === 'papers' ? answer.drafts : [];
    expect(draft).toMatchObject(PUBLISHED);
    expect(draft).not.toHaveProperty('doi');
    expect(draft).not.toHaveProperty('journal');
  });

  it.each([
    [
      'BibTeX',
      readBibtex,
      (name: string) => `@misc{a, title={T}, abstract={A.}, author={${name}}}`,
    ],
    ['RIS', readRis, (name: string) => `TY  - GEN\nTI  - T\nAB  - A.\nAU  - ${name}\nER  - `],
  ])('has the suffix of a name wherever Zotero left it: %s', (_, read, write) => {
    for (const name of ['Davis, Jr., Sammy', 'Davis, Sammy, Jr.']) {
      expect(read(write(name))).toMatchObject({ drafts: [{ authors: ['Sammy Davis Jr.'] }] });
    }
  });

  it.each([
    { family: 'Davis, Jr.', given: 'Sammy' },
    { family: 'Davis', given: 'Sammy, Jr.' },
    { family: 'Davis', given: 'Sammy', suffix: 'Jr.' },
  ])('has it in CSL-JSON too: %j', (name) => {
    const item = { id: 'a', type: 'article', title: 'T', abstract: 'A.', author: [name] };
    expect(readCsl(JSON.stringify([item]))).toMatchObject({
      drafts: [{ authors: ['Sammy Davis Jr.'] }],
    });
  });

  it('is told from other files of lists', () => {
    expect(detectForm('[{"paper": {"id": "2506.24119", "type": "x", "authors": []}}]')).toBe(
      'huggingface',
    );
    expect(detectForm('[{"id":"a","type":"article","title":"T","author":[]}]')).toBe('csl');
    expect(detectForm('TY  - JOUR\nER  - ')).toBe('ris');
  });
});
