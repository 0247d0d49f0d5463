import { describe, expect, it } from 'vitest';
import { bibtexList } from '../../../src/archive/formats/citation-lists.ts';
import { readBibtex } from '../../../src/sources/bibtex/read-bibtex.ts';
import { makePublication } from '../../archive/make-publication.ts';

/** The draft of an entry of which a test states some fields. */
function draftOf(fields: string, abstract = 'Some words.') {
  const answer = readBibtex(`@article{k, title = {T}, abstract = {${abstract}}, ${fields}}`);
  if (answer.kind !== 'papers') throw new Error(JSON.stringify(answer));
  return { ...answer.drafts[0], notes: answer.notes.map(({ note }) => note) };
}

const title = (written: string) =>
  (readBibtex(`@misc{k, title = ${written}, abstract = {A.}}`) as { drafts: { title: string }[] })
    .drafts[0]?.title;

describe('a title of a BibTeX file', () => {
  it.each([
    [String.raw`{{5{\%} faster {\&} R{\&}D}}`, '5% faster & R&D'],
    [String.raw`{A{\_}b, {\#}1, {\$}5 and {\{}x{\}}}`, 'A_b, #1, $5 and {x}'],
    [String.raw`"Fast \& {R}{\&}{D}"`, 'Fast & R&D'],
    ['{Slash/{GPT}, {C++}, {{DOUBLE}: Braces}}', 'Slash/GPT, C++, DOUBLE: Braces'],
    ['{{{BERT}}-{L}arge and {1,2}-sets}', 'BERT-Large and 1,2-sets'],
    ['{On $x_{1}$ and $\\mathbf{R}^{2}$ in {N}ets}', 'On $x_{1}$ and $\\mathbf{R}^{2}$ in Nets'],
    [String.raw`{{\'E}tude of {\o}re and {\"{u}}ber}`, 'Étude of øre and über'],
    [String.raw`{The \emph{{GPT} effect} in {\LaTeX}}`, 'The GPT effect in LaTeX'],
    ['"Quoted {"} marks"', 'Quoted " marks'],
    [
      String.raw`{{Cost {\&} Benefit at 12{\%} in {\#}MeToo{\_}Data}}`,
      'Cost & Benefit at 12% in #MeToo_Data',
    ],
    [
      String.raw`{{{"}Why{"} {\&} How: {R{\&}D} in {\textless}10{\%} of Labs}}`,
      '"Why" & How: R&D in <10% of Labs',
    ],
    [
      String.raw`"{\textquotedblleft}{{Attention}}{\textquotedblright} 100{\%} {\textendash} {B{\_}2}"`,
      '“Attention” 100% – B_2',
    ],
    [
      '{{On} {T}est-{T}ime {{LoRA}} and {{{nested}}} {Braces: A} {S}tudy}',
      'On Test-Time LoRA and nested Braces: A Study',
    ],
    ['{{{CUDA}}-{{L1}}: {I}mproving {{{CUDA}}}}', 'CUDA-L1: Improving CUDA'],
    [String.raw`{A {Na}{\"i}ve {B}ayes{'s} {View} {in {C}{\#}}}`, "A Naïve Bayes's View in C#"],
  ])('%s has no brace that does not print', (written, read) => {
    expect(title(written)).toBe(read);
  });

  it('has its capitals protected again in our BibTeX', () => {
    const { site, archive, entriesOf } = makePublication([
      { title: title('{Slash/{GPT}, {C++}}') ?? '' },
    ]);
    expect(bibtexList(site, entriesOf(archive.papers))).toContain('title = {{Slash/GPT}, {C++}}');
  });
});

describe('an abstract of a BibTeX file', () => {
  it.each([
    [String.raw`5{\%}, a{\_}b, {\$}5, {\#}1`, '5%, a_b, \\$5, #1'],
    ['The {BERT} model on {C}4', 'The BERT model on C4'],
    [
      String.raw`We use {\textbf{bold {GPT}}} and \textcolor{red}{red}`,
      'We use **bold GPT** and red',
    ],
    [
      String.raw`\SIrange{1}{2}{\second}, \texteuro 5, {\guillemotleft}x{\guillemotright}`,
      '1–2 s, € 5, «x»',
    ],
    [String.raw`A bound $\mathcal{O}(n^{2})$ in {R}`, 'A bound $\\mathcal{O}(n^{2})$ in R'],
  ])('%s has no brace that does not print', (written, read) => {
    expect(draftOf('', written).abstract).toBe(read);
  });
});

describe('the id of an entry', () => {
  it.each([
    'howpublished={\\url{https://www.arxiv.org/pdf/2403.00021v2.pdf}}',
    'note={Preprint at \\href{https://ar5iv.labs.arxiv.org/html/2403.00021}{ar5iv}}',
    'journal={ArXiv e-prints}, pages={arXiv:2403.00021}',
    'doi={arXiv:2403.00021}',
    'journal={ArXiv}, volume={abs/2403.00021}',
    'journal={CoRR}, volume={abs/2403.00021}',
    'journal={arXiv:2403.00021 [math, stat]}',
    'journal={arXiv preprint arXiv:2403.00021}',
    'url={https://arxiv.org/html/2403.00021v1}',
    'howpublished={\\url{https://arxiv.org/abs/2403.00021}}',
    'doi={10.48550/arXiv.2403.00021}',
    'doi={10.1007/abc, 10.48550/arXiv.2403.00021}',
    'eprint={https://arxiv.org/abs/2403.00021}',
    'arxivId={2403.00021}',
    'note={arXiv:2403.00021}',
  ])('is read from %s', (fields) => {
    const { id, journal } = draftOf(fields);
    expect({ id, journal }).toEqual({ id: '2403.00021', journal: undefined });
  });

  it('is none where an entry only speaks of another paper', () => {
    expect(draftOf('note={Extends arXiv:2403.00021}, journal={Nature}').id).toBeUndefined();
  });
});

describe('the names of an entry', () => {
  it.each([
    ['family=Hoven, given=Jeroen, prefix=van den, useprefix=true', ['Jeroen van den Hoven']],
    ['given={Ada}, family={Lovelace}', ['Ada Lovelace']],
    [
      'family=King, given=Martin, suffix=Jr. and family=Roe, given=Ann',
      ['Martin King Jr.', 'Ann Roe'],
    ],
    ['Doe, Jane AND Roe, Ann And Poe, Ed', ['Jane Doe', 'Ann Roe', 'Ed Poe']],
    ['{Anderson and Sons} and Band, And', ['Anderson and Sons', 'And Band']],
    ['Doe, Jane\n   and\n Roe, Ann', ['Jane Doe', 'Ann Roe']],
    [String.raw`Nguy{\~{\^e}}n, An and Tr{\'{\^a}}n, B{\`\i}nh`, ['An Nguyễn', 'Bình Trấn']],
    [String.raw`\~{\^{e}}n, A and Ph{\d{\^o}}, B`, ['A ễn', 'B Phộ']],
    [
      String.raw`V{\~{\u{a}}}n, L{\^{\`e}} and Nguy{\~\^{e}}n, Th{\d{\^o}}`,
      ['Lề Vẵn', 'Thộ Nguyễn'],
    ],
    [
      'family=Dupont, given=Jean, suffix=Jr. AND family=Zhang, given=San, given-i=S',
      ['Jean Dupont Jr.', 'San Zhang'],
    ],
    [
      'Jean-Paul {de la} Croix and {Barnes and Noble, Inc.} and Doe, J.',
      ['Jean-Paul de la Croix', 'Barnes and Noble, Inc.', 'J. Doe'],
    ],
    [String.raw`{\noopsort{b}}Doe, Jane and {\SortNoop{x}Roe}, Ann`, ['Jane Doe', 'Ann Roe']],
    [String.raw`{\relax Ch}ristos, P.`, ['P. Christos']],
    // Lists that are not BibTeX's, as forms of journals and conferences are filled in.
    ['Smith, John; Doe, Jane; Roe, R.', ['John Smith', 'Jane Doe', 'R. Roe']],
    ['John Smith & Jane Doe', ['John Smith', 'Jane Doe']],
    ['John Smith, Jane Doe, Richard Roe', ['John Smith', 'Jane Doe', 'Richard Roe']],
    ['Smith, J.A., Doe, B. C., Roe, D.', ['J.A. Smith', 'B. C. Doe', 'D. Roe']],
    ['Smith, John and, Doe, Jane', ['John Smith', 'Jane Doe']],
    [String.raw`Ernst \& Young and Johnson {\&} Johnson`, ['Ernst & Young', 'Johnson & Johnson']],
    ['Henry Ford, Jr. and Ford, Jr, Henry', ['Henry Ford Jr.', 'Henry Ford Jr']],
    [
      'van den Berg, Jan Pieter and de Oliveira Silva, Ana',
      ['Jan Pieter van den Berg', 'Ana de Oliveira Silva'],
    ],
    [
      String.raw`A. Au\textsuperscript{1} and B. Wu$^{2,3}$ and C. Po\thanks{Equal {work}} and D. Li*`,
      ['A. Au', 'B. Wu', 'C. Po', 'D. Li'],
    ],
  ])('%s are read', (written, names) => {
    expect(draftOf(`author = {${written}}`)).toMatchObject({ authors: names, notes: [] });
  });

  it('takes signs of names as they stand, which in a text would be TeX', () => {
    const author =
      'St{\\textbackslash}{\\"u}tz, Peter and {Nikin{\\textasciitilde}M} and {\\$igns}, Dollar';
    expect(draftOf(`author = {${author}}`).authors).toEqual([
      'Peter St\\ütz',
      'Nikin~M',
      'Dollar $igns',
    ]);
  });

  it.each(['others', 'Others', '{others}', 'et al.', '{et al}', '{\\emph{et al.}}'])(
    'say by "%s" that there are more',
    (others) => {
      const { authors, notes } = draftOf(`author = {Doe, Jane and ${others}}`);
      expect({ authors, notes }).toEqual({
        authors: ['Jane Doe'],
        notes: ['It has more authors than it names.'],
      });
    },
  );
});

describe('an entry', () => {
  it('takes the venue and the year of the proceedings that it names', () => {
    const answer = readBibtex(
      '@inproceedings{k, crossref = {Conf}, title = {T}, abstract = {A.}}\n@proceedings{conf, title = {Proc. of X}, year = 2017}',
    );
    expect(answer).toMatchObject({ drafts: [{ journal: 'Proc. of X' }], refused: [] });
  });

  it.each([
    'https://api.semanticscholar.org/CorpusID:259950998',
    'https://dblp.org/rec/conf/nips/X17',
    'https://scholar.google.com/scholar?q=x',
  ])('has no link to a catalogue: %s', (url) => {
    expect(draftOf(`url = {${url}}`).links).toEqual({});
  });
});

describe('the day of an entry', () => {
  it.each([
    'year = 2025, month = may # "~3"',
    'year = 2025, month = "3~" # may',
    'year = {2025}, month = {May 3}',
    'year = {{\\noopsort{1973b}}2025}, month = 5, day = 3',
    'date = {2025-05-03/2025-05-06}',
    'date = {2025-05-03T10:00:00}',
  ])('is read from %s', (fields) => {
    expect(draftOf(fields).date).toBe('2025-05-03');
  });

  it('is unknown where a part is missing', () => {
    expect(draftOf('year = 2025, month = may').date).toBeUndefined();
    expect(draftOf('date = {2025-05}').date).toBeUndefined();
  });
});

describe('the DOI of an entry', () => {
  it.each([
    ['10.1007/abc_1, 10.1103/def.2', ['It names a further DOI: 10.1103/def.2.']],
    ['doi: 10.1007/abc{\\_}1', []],
    ['https://doi.org/10.1007/abc\\_1', []],
    ['http://dx.doi.org/10.1007/abc_1.', []],
    ['10.1007/abc_1; 10.1103/def.2', ['It names a further DOI: 10.1103/def.2.']],
    ['DOI: 10.1007/abc_1.', []],
    ['http://dx.doi.org/10.1007%2Fabc_1', []],
  ])('%s is one DOI', (doi, notes) => {
    expect(draftOf(`doi = {${doi}}`)).toMatchObject({ doi: '10.1007/abc_1', notes });
  });

  it('is read from an address of its publisher, which then is no link of its own', () => {
    const url = 'https://onlinelibrary.wiley.com/doi/full/10.1002/abc.7?af=R';
    expect(draftOf(`url = {${url}}`)).toMatchObject({ doi: '10.1002/abc.7', links: {} });
    expect(draftOf('url = {https://alphaxiv.org/abs/2403.00021}').links).toEqual({});
    expect(draftOf('url = {https://papers.example/doi/about}').links).toEqual({
      project: 'https://papers.example/doi/about',
    });
  });
});
