import { describe, expect, it } from 'vitest';
import { readBibtex } from '../../../src/sources/bibtex/read-bibtex.ts';

const FILE = `
@string{acl = "Proceedings of an Example Conference"}
@misc{example2025,
  title = {{A {Great} Title: with $x^2$ and {LLM}s}},
  author = {Example, Ada and Bo {van der} Sample and {The Team, Inc.} and Third, Jr, Cy and others},
  eprint = {2506.24110},
  archivePrefix = {arXiv},
  primaryClass = {cs.CL},
  year = {2025}, month = jun, day = {30},
  journal = acl # " 2025",
  url = {https://arxiv.org/abs/2506.24110},
  abstract = {We do \\textbf{things} with {BERT}
    and gain 5\\%. M{\\"u}ller's bound $x_{1}$ holds.}
}
@inproceedings{bare, title = "No abstract"}
@inproceedings{other,
  title = {A Paper of a Conference}, author = {Dee Fourth}, date = {2024-05-06},
  booktitle = acl, doi = {https://doi.org/10.1234/abc_d}, url = {https://github.com/a/b},
  abstract = {Some words.}
}`;

describe('reading BibTeX', () => {
  it('takes what an entry says, in the abstract grammar', () => {
    const answer = readBibtex(FILE);
    expect(answer.kind === 'papers' && answer.drafts).toMatchInlineSnapshot(`
      [
        {
          "abstract": "We do **things** with BERT and gain 5%. Müller's bound $x_{1}$ holds.",
          "authors": [
            "Ada Example",
            "Bo van der Sample",
            "The Team, Inc.",
            "Cy Third Jr",
          ],
          "categories": [
            "cs.CL",
          ],
          "id": "2506.24110",
          "journal": "Proceedings of an Example Conference 2025",
          "links": {},
          "origin": "bibtex",
          "published": "2025-06-30",
          "title": "A Great Title: with $x^2$ and LLMs",
        },
        {
          "abstract": "Some words.",
          "authors": [
            "Dee Fourth",
          ],
          "date": "2024-05-06",
          "doi": "10.1234/abc_d",
          "journal": "Proceedings of an Example Conference",
          "links": {
            "github": "https://github.com/a/b",
          },
          "origin": "bibtex",
          "title": "A Paper of a Conference",
        },
      ]
    `);
  });

  it('refuses an entry without an abstract and tells of authors that are not named', () => {
    expect(readBibtex(FILE)).toMatchObject({
      notes: [{ paper: 'example2025', note: 'It has more authors than it names.' }],
      refused: [{ paper: 'bare', note: 'It has no abstract.' }],
    });
  });

  it('says where a file breaks off, and that it is empty', () => {
    const note = (line: number): string =>
      `It is no BibTeX from line ${line} on: a brace or a quote is open, or a comma is missing.`;
    expect(readBibtex('\n@misc{b, title = {B')).toMatchObject({ kind: 'failed', reason: note(2) });
    const good = '@misc{a, title = {A},\n abstract = {A.}}\n';
    const broken = ['b, title = {B {C}', 'c\n title = {C}}', 'd, title = {D} year = 2025}'];
    expect(readBibtex([good, ...broken, good].join('\n@misc{'))).toMatchObject({
      drafts: [{ title: 'A' }],
      refused: [
        { paper: 'b', note: note(4) },
        { paper: 'c', note: note(5) },
        { paper: 'd', note: note(7) },
        {},
      ],
    });
    expect(readBibtex('% nothing here')).toEqual({ kind: 'none' });
  });
});
