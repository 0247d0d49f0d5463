import { describe, expect, it } from 'vitest';
import { bibtexTitle } from '../../../src/archive/formats/bibtex-title.ts';
import { bibtexList } from '../../../src/archive/formats/citation-lists.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { makePublication, NASTY_TITLES } from '../make-publication.ts';

const PAPER = { title: 'A Paper', authors: ['Ada Lovelace'], categories: ['cs.CL'] };

function written(stated: Partial<Paper>): string {
  const { site, archive, entriesOf } = makePublication([{ ...PAPER, ...stated }]);
  return bibtexList(site, entriesOf(archive.papers));
}

describe('a BibTeX entry', () => {
  it('says what a bibliography needs', () => {
    expect(
      written({
        id: '2506.24119',
        title: 'SPIRAL: Self-Play on Zero-Sum Games',
        published: '2025-06-30',
        authors: ['Bo Liu', 'José Ångström', 'Qwen Team'],
        authorCount: 12,
        doi: '10.1000/x_y',
        journal: 'Trans. R&D',
      }),
    ).toMatchInlineSnapshot(`
      "@article{liu2025spiral,
        title = {{SPIRAL}: Self-Play on Zero-Sum Games},
        author = {Liu, Bo and {\\r{A}}ngstr{\\"o}m, Jos{\\'e} and {Qwen Team} and others},
        journal = {Trans. R\\&D},
        year = {2025},
        eprint = {2506.24119},
        archivePrefix = {arXiv},
        eprinttype = {arxiv},
        primaryClass = {cs.CL},
        doi = {10.1000/x_y},
        url = {https://arxiv.org/abs/2506.24119}
      }
      "
    `);
  });

  it('sorts by its key and leads to the archive where a paper has neither authors nor arXiv id', () => {
    expect(
      written({ id: 'a-report', title: 'A Report', authors: [], org: 'Qwen' }),
    ).toMatchInlineSnapshot(`
      "@misc{qwen2025report,
        title = {A Report},
        key = {qwen2025report},
        year = {2025},
        month = dec,
        url = {https://papers.example/papers/a-report/}
      }
      "
    `);
  });

  it.each([
    ['a formula that cannot be read', { title: 'On $~+{{{$ and <b>' }, '\\$'],
    ['a line break before a brace', { title: 'On $a\\\\{b}$' }, '$a\\\\{b}$'],
    ['a comment of TeX', { title: 'On $x%y$ and $5\\%$' }, '{$x$} and {$5\\%$}'],
    ['a sign of parameters', { title: 'On $#>1$' }, '{$\\#>1$}'],
    ['a DOI', { doi: '10.1234/a{{b' }, 'doi = {10.1234/a%7B%7Bb}'],
    [
      'an address',
      { links: { project: 'https://x.org/?q=}{#\\' } },
      '{https://x.org/?q=%7D%7B#%5C}',
    ],
    ['a name', { authors: ['{, A and B'] }, '{\\textbraceleft}'],
  ])('holds none open by %s', (_, stated, expected) => {
    const entry = written({ id: 'a-report', ...stated });
    expect(entry).toContain(expected);
    expect(entry.split('{').length, entry).toBe(entry.split('}').length);
  });

  it.each([
    ['$\\input{/etc/passwd}$', '{\\textbackslash}input'],
    ['$\\def\\x{\\x\\x}\\x$', '{\\textbackslash}def'],
    ['$\\write18{ls}$', '{\\textbackslash}write18'],
  ])('hands TeX no command that a page refuses: %s', (title, expected) => {
    expect(bibtexTitle(title)).toContain(expected);
  });

  it('closes every brace that it opens, whatever the title', () => {
    const { site, archive, entriesOf } = makePublication(
      NASTY_TITLES.map(([title], index) => ({
        id: `2512.000${index + 10}`,
        title: `${title} {`,
        authors: ['A } B', '\\o/ {'],
      })),
    );

    const entries = bibtexList(site, entriesOf(archive.papers)).split('\n\n');
    expect(entries).toHaveLength(NASTY_TITLES.length);
    for (const entry of entries) {
      expect(entry.split('{').length, entry).toBe(entry.split('}').length);
    }
  });
});

describe('a title in BibTeX', () => {
  it.each([
    ['Attention Is All You Need', 'Attention Is All You Need'],
    ['SPIRAL: A Self-Play Game', '{SPIRAL}: A Self-Play Game'],
    ['GPT-4, 3D and (CoT) for Q-Learning', '{GPT-4}, {3D} and ({CoT}) for {Q}-Learning'],
    ['A Sketch in $O(n\\log n)$', 'A Sketch in {$O(n\\log n)$}'],
    ['Sets $\\left\\{ a \\right.$', 'Sets {$\\left\\lbrace a \\right.$}'],
    ['100% of R&D costs \\$5_a', '100\\% of {R\\&D} costs \\$5\\_a'],
    [
      'We study how Chinese readers learn about Markov models',
      'We study how {Chinese} readers learn about {Markov} models',
    ],
    ['Schrödinger und 论文 ế', 'Schr{\\"o}dinger und 论文 ế'],
    [
      'p<0.05 ~ {x}^2',
      'p{\\textless}0.05 {\\textasciitilde} {\\textbraceleft}x{\\textbraceright}{\\textasciicircum}2',
    ],
  ])('%s keeps what a style must not change', (title, bibtex) => {
    expect(bibtexTitle(title)).toBe(bibtex);
  });
});
