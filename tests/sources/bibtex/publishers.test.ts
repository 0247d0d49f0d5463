import { describe, expect, it } from 'vitest';
import type { SourceAnswer } from '../../../src/sources/answer.ts';
import { readCsl } from '../../../src/sources/bibliography/read-csl.ts';
import { readRis } from '../../../src/sources/bibliography/read-ris.ts';
import { readBibtex } from '../../../src/sources/bibtex/read-bibtex.ts';

const ABSTRACT = 'abstract = {We study it.}';

function draftsOf(answer: SourceAnswer) {
  if (answer.kind !== 'papers') throw new Error(JSON.stringify(answer));
  return answer.drafts;
}

const first = (answer: SourceAnswer) => draftsOf(answer)[0];
const entry = (fields: string) =>
  first(readBibtex(`@article{k, title = {T}, ${ABSTRACT}, ${fields}}`));

describe('the venue of an entry', () => {
  it.each([
    ['2022 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)', 'CVPR 2021'],
    ['Proceedings of the 38th International Conference on Machine Learning', 'ICML 2021'],
    [
      'Proceedings of the 38th International Conference on Machine Learning, {ICML} 2021, 18-24 July 2021, Virtual Event',
      'ICML 2021',
    ],
    ['Computer Vision -- ECCV 2021', 'ECCV 2021'],
    ['NeurIPS', 'NeurIPS 2021'],
    ["KDD '21", 'KDD 2021'],
    [
      'Proceedings of the 25th ACM SIGKDD International Conference on Knowledge Discovery \\&amp; Data Mining',
      'KDD 2021',
    ],
    [
      'Proceedings of the 2021 Conference of the North {A}merican Chapter of the Association for Computational Linguistics: Human Language Technologies, Volume 1 (Long and Short Papers)',
      'NAACL 2021',
    ],
    [
      'Findings of the Association for Computational Linguistics: EMNLP 2021',
      'EMNLP 2021 Findings',
    ],
  ])('is known by the name that its publisher gives: %s', (name, venue) => {
    expect(entry(`booktitle = {${name}}, year = 2021`)).toMatchObject({ venue });
  });

  it.each([
    'NeurIPS 2021 Workshop on Learning (NeurIPS)',
    'Submitted to The Twelfth International Conference on Learning Representations',
    'Companion Proceedings of the ACM Web Conference 2021',
    'Proceedings of the 3rd Conference on Things (COTH)',
  ])('is none where the volume is another one: %s', (name) => {
    expect(entry(`booktitle = {${name}}, year = 2021`)).toMatchObject({ journal: name });
  });

  it('is the journal for which a macro of astronomy stands', () => {
    expect(entry('journal = {\\aap}')).toMatchObject({ journal: 'Astronomy and Astrophysics' });
  });
});

describe('an entry as tools write it', () => {
  it.each([
    ['doi = {10.1007/ s10994-021-1}', { doi: '10.1007/s10994-021-1' }],
    ['doi = {\\href{https://doi.org/10.1007/x}{10.1007/x}}', { doi: '10.1007/x' }],
    [
      'doi = {10.1002/(SICI)1:2{\\textless}3::AID{\\textgreater}3.0.CO;2-2}',
      { doi: '10.1002/(SICI)1:2<3::AID>3.0.CO;2-2' },
    ],
    ['eid = {arXiv:2403.00062}', { id: '2403.00062' }],
    ['series = {arXiv:2403.00061}', { id: '2403.00061' }],
    ['url = {https://a.example/b https://arxiv.org/abs/2403.00065}', { id: '2403.00065' }],
    [
      'author = {Wei Wang 0001 and given=Madonna and Roe, A.\\,B.}',
      { authors: ['Wei Wang', 'Madonna', 'A. B. Roe'] },
    ],
    [
      'author = {{\\textcommabelow{S}}tef, Ioan and and Roe, Ann and}',
      { authors: ['Ioan Ștef', 'Ann Roe'] },
    ],
    ['subtitle = {A Story}', { title: 'T: A Story' }],
    ['eprint = {2005.14165}, date = {2020-05-28}', { published: '2020-05-28' }],
  ])('is read: %s', (fields, draft) => {
    expect(entry(fields)).toMatchObject(draft);
  });

  it('has no day that is that of a later version, or of before all lists', () => {
    expect(entry('eprint = {2005.14165}, date = {2020-07-22}')).not.toHaveProperty('published');
    expect(entry('date = {1997-11-15}')).not.toHaveProperty('date');
  });

  it.each([
    ['Abstract: We study it.', 'We study it.'],
    ['<jats:p>We study <jats:italic>it</jats:italic>.</jats:p>', 'We study it.'],
    ['a &lt; b \\&amp; c, 5 &#37;', 'a < b & c, 5 %'],
    ['One.\\par Two.', 'One.\n\nTwo.'],
    ['H is 67.4 {\\ensuremath{\\pm}} 0.5', 'H is 67.4 $\\pm$ 0.5'],
  ])('has its abstract without the marks of a page: %s', (written, abstract) => {
    const text = `@article{k, title = {T}, abstract = {${written}}}`;
    expect(first(readBibtex(text))?.abstract).toBe(abstract);
  });

  it('takes what a container states, and no paper is made of that', () => {
    const text = `@xdata{c, date = {2021-04-05}}\n@article{a, title = {T}, xdata = {c}, ${ABSTRACT}}`;
    expect(draftsOf(readBibtex(text))).toMatchObject([{ date: '2021-04-05' }]);
  });

  it('is read without a key, and with remarks behind its fields', () => {
    const text = `@misc{, title = {A}, ${ABSTRACT}}\n@misc{b, title = {B}, % mine\n ${ABSTRACT}}`;
    expect(draftsOf(readBibtex(text)).map(({ title }) => title)).toEqual(['A', 'B']);
  });
});

describe('other bibliographies', () => {
  it('have the DOI where EndNote puts it, and no blank behind the hyphen', () => {
    const text =
      'TY  - JOUR\nTI  -Q&amp;A on $O(n^2)$ at $5\nM3  - doi: 10.1234/abc\nAB  - We.\nER  -\n';
    expect(first(readRis(text))).toMatchObject({
      title: 'Q&A on $O(n^2)$ at \\$5',
      doi: '10.1234/abc',
    });
  });

  it('are read in the shapes of Zotero’s server and of Crossref', () => {
    const paper = { type: 'article', title: ['A title'], 'container-title': [], abstract: 'We.' };
    expect(draftsOf(readCsl(JSON.stringify({ items: [paper] })))).toMatchObject([
      { title: 'A title' },
    ]);
  });
});
