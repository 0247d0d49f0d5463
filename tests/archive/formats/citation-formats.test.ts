import { describe, expect, it } from 'vitest';
import { CITATION_FORMATS } from '../../../src/archive/formats/citation-formats.ts';
import { referenceOf } from '../../../src/archive/formats/reference.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { makePublication } from '../make-publication.ts';

/** A paper in one of the formats. */
function cited(name: string, stated: Partial<Paper>): string {
  const { site, archive, entriesOf } = makePublication([stated]);
  const format = CITATION_FORMATS.find((one) => one.name === name);
  return format?.write(entriesOf(archive.papers).map((one) => referenceOf(site, one))).trim() ?? '';
}

const SPIRAL: Partial<Paper> = {
  id: '2506.24119',
  title: 'SPIRAL: Self-Play in $O(n^2)$',
  published: '2025-06-30',
  authors: ['Bo Liu', 'Jean-Paul van der Berg', 'Qwen Team'],
  categories: ['cs.CL'],
};
const PUBLISHED = { ...SPIRAL, journal: 'Acta 56:1-50, 2026', doi: '10.1000/x_y' };
const MANY = { ...SPIRAL, authors: Array.from({ length: 25 }, (_, index) => `Ada Name${index}`) };

describe('a reference', () => {
  it.each([
    [
      'APA',
      'Liu, B., van der Berg, J.-P., & Qwen Team. (2025). SPIRAL: Self-play in O(n²) (arXiv:2506.24119). arXiv. https://doi.org/10.48550/arXiv.2506.24119',
    ],
    [
      'IEEE',
      'B. Liu, J.-P. van der Berg, and Qwen Team, “SPIRAL: Self-play in O(n²),” June 30, 2025, arXiv:2506.24119, doi: 10.48550/arXiv.2506.24119.',
    ],
    [
      'ACL',
      'Bo Liu, Jean-Paul van der Berg, and Qwen Team. 2025. SPIRAL: Self-play in O(n²). Preprint, arXiv:2506.24119.',
    ],
    [
      'Chicago',
      'Liu, Bo, Jean-Paul van der Berg, and Qwen Team. 2025. “SPIRAL: Self-Play in O(n²).” arXiv. https://doi.org/10.48550/arXiv.2506.24119.',
    ],
  ])('in %s is that of a preprint', (style, text) => {
    expect(cited(style, SPIRAL)).toBe(text);
  });

  it.each([
    [
      'APA',
      'Liu, B., van der Berg, J.-P., & Qwen Team. (2026). SPIRAL: Self-play in O(n²). Acta 56:1-50, 2026. https://doi.org/10.1000/x_y',
    ],
    [
      'IEEE',
      'B. Liu, J.-P. van der Berg, and Qwen Team, “SPIRAL: Self-play in O(n²),” Acta 56:1-50, 2026, doi: 10.1000/x_y.',
    ],
  ])('in %s prefers the published version', (style, text) => {
    expect(cited(style, PUBLISHED)).toBe(text);
  });

  it.each([
    [
      'APA',
      'Lovelace, A. (2024). A title. Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR). https://doi.org/10.48550/arXiv.2506.24119',
    ],
    [
      'IEEE',
      'A. Lovelace, “A title,” in Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR), 2024, doi: 10.48550/arXiv.2506.24119.',
    ],
    [
      'ACL',
      'Ada Lovelace. 2024. A title. In Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR).',
    ],
  ])('in %s names the venue that accepted the paper', (style, text) => {
    const paper = { id: '2506.24119', title: 'A Title', authors: ['Ada Lovelace'] };
    expect(cited(style, { ...paper, venue: 'CVPR 2024' })).toBe(text);
  });

  it('sets quotes as its style does', () => {
    const paper = { id: '2506.24119', title: 'Can "It" Read What Isn\'t There?', authors: [] };
    expect(cited('APA', paper)).toMatch(/^Can “it” read what isn’t there\? \(arXiv/);
    expect(cited('IEEE', paper)).toMatch(/^“Can ‘it’ read what isn’t there\?” /);
    expect(cited('Chicago', paper)).toMatch(/^“Can ‘It’ Read What Isn’t There\?” /);
  });

  it('makes initials of given names, and keeps those that are short already', () => {
    const authors = ['Md. Farhan A. Sayeedi', 'Pierre Peigné - Lefebvre', 'J.P. Jee-weon Kim'];
    expect(cited('APA', { ...SPIRAL, authors })).toMatch(
      /^Sayeedi, Md\. F\. A\., Lefebvre, P\. P\., & Kim, J\. P\. J\. \(2025\)/,
    );
  });

  it('leaves titles and nicknames out of initials, keeps hyphens, and takes no name without case apart', () => {
    const authors = [
      'Dr. Grace Hopper',
      'Dwayne “The Rock” Johnson',
      'Anna (Ania) Nowak',
      'J.-P. Serre',
      "Gerard 't Hooft",
      '王小 明',
    ];
    const paper = { ...SPIRAL, authors };
    expect(cited('APA', paper)).toMatch(
      /^Hopper, G\., Johnson, D\., Nowak, A\., Serre, J\.-P\., ’t Hooft, G\., & 王小明\. \(2025\)/,
    );
    expect(cited('IEEE', paper)).toMatch(
      /^G\. Hopper, D\. Johnson, A\. Nowak, J\.-P\. Serre, G\. ’t Hooft, and 王小明, “/,
    );
    expect(cited('Chicago', paper)).toMatch(/^Hopper, Dr\. Grace, Dwayne “The Rock” Johnson/);
  });

  it('shortens long lists of names as each style does', () => {
    expect(cited('APA', MANY)).toMatch(/Name18, A\., … Name24, A\. \(2025\)/);
    expect(cited('IEEE', MANY)).toMatch(/^A\. Name0 et al\., “/);
    expect(cited('ACL', MANY)).toMatch(/Ada Name18, et al\. 2025\./);
    expect(cited('Chicago', MANY)).toMatch(/Ada Name6, et al\. 2025\./);
  });

  it('has no double full stop, and stands without names, arXiv id and DOI', () => {
    const report = { id: 'a-report', title: 'Why?', authors: [] };
    expect(cited('APA', report)).toBe('Why? (2025). https://papers.example/papers/a-report/');
    expect(cited('IEEE', report)).toBe(
      '“Why?” Dec. 10, 2025. [Online]. Available: https://papers.example/papers/a-report/',
    );
    expect(cited('ACL', report)).toBe('2025. Why? https://papers.example/papers/a-report/');
    expect(cited('Chicago', report)).toBe('“Why?” 2025. https://papers.example/papers/a-report/.');
  });

  it.each(CITATION_FORMATS.map(({ name }) => name))(
    'says in %s that a paper was withdrawn',
    (name) => {
      const withdrawn = { date: '2025-07-15', note: 'An error in the proof.' };
      expect(cited(name, { ...SPIRAL, withdrawn })).toContain(
        'Withdrawn on 15 July 2025: An error in the proof.',
      );
    },
  );
});

describe('files for programs', () => {
  it('are BibLaTeX and Hayagriva', () => {
    expect(cited('BibLaTeX', SPIRAL)).toMatchInlineSnapshot(`
      "@online{liu2025spiral,
        title = {{SPIRAL}: Self-Play in {$O(n^2)$}},
        author = {Liu, Bo and van der Berg, Jean-Paul and {Qwen Team}},
        date = {2025-06-30},
        eprint = {2506.24119},
        eprinttype = {arxiv},
        langid = {english},
        primaryClass = {cs.CL},
        doi = {10.48550/arXiv.2506.24119},
        url = {https://arxiv.org/abs/2506.24119}
      }"
    `);
    expect(cited('Hayagriva', PUBLISHED)).toMatchInlineSnapshot(`
      "liu2025spiral:
        type: article
        title: "SPIRAL: Self-Play in O(n²)"
        author:
          - { name: "Liu", given-name: "Bo" }
          - { name: "van der Berg", given-name: "Jean-Paul" }
          - name: "Qwen Team"
        date: 2026
        url: "https://arxiv.org/abs/2506.24119"
        serial-number:
          doi: "10.1000/x_y"
          arxiv: "2506.24119"
        parent:
          type: periodical
          title: "Acta 56:1-50, 2026""
    `);
  });
});
