import { describe, expect, it } from 'vitest';
import { isNotice, tellsOfWithdrawal } from '../../src/sources/withdrawal.ts';

describe("arXiv's comment on a paper", () => {
  it.each([
    'arXiv admin note: This submission has been withdrawn by arXiv administrators due to inappropriate text overlap',
    'This paper has been withdrawn by the author due to a crucial error in Lemma 3',
    '12 pages, 3 figures. arXiv admin note: submission has been withdrawn by arXiv administrators',
    '12 pages; this paper is withdrawn',
    'Withdrawn',
    'Paper withdrawn',
    'The authors have withdrawn this paper',
    'Withdrawing this paper, since Theorem 2 is wrong',
    'withdrawn from arXiv by the authors',
    'The authors wish to withdraw this article',
    'Author has requested withdrawal',
    'arXiv admin note: This paper has been removed by arXiv administrators due to a copyright claim',
    'Temporarily withdrawn',
    'Retraction: see the erratum',
    'Paper withdrawn; superseded by arXiv:2501.00001',
    'arXiv admin note: this version withdrawn by arXiv administrators because the author did not have the right to agree to our license',
    'I am withdrawing this paper because of an error',
    'We would like to withdraw this paper',
    'We request to withdraw this paper due to errors',
    'Unfortunately this paper has been withdrawn',
    'This is withdrawn',
    'Withdrawn (error in proof)',
    'Paper withdrawn at the request of the authors',
    'Withdrawal: the proof of Lemma 2 is incomplete',
    'This paper needs to be withdrawn',
    'We are withdrawing the paper',
    '15 pages, 4 figures, withdrawn due to a bug in the code',
    'Some errors have been found; this paper has been withdrawn',
  ])('tells of a withdrawal: %s', (comment) => {
    expect(tellsOfWithdrawal(comment)).toBe(true);
  });

  it.each([
    '12 pages, 3 figures',
    'Accepted at ICML 2025, previously withdrawn from ICLR',
    'Withdrawn from ICLR 2025',
    'A study of withdrawn drugs',
    'Withdrawn users are many',
    'Code for withdrawing cash; 10 pages',
    'Accepted at the Workshop on Retracted Papers',
    'Retracted cone geometry',
    'Retraction maps on manifolds',
    'ICLR 2025 Withdrawn Submission',
    'This paper replaces the withdrawn arXiv:2401.00001',
    'Earlier version withdrawn due to error, now fixed',
    'Code withdrawn at request of company; paper unaffected',
    'The dataset has been withdrawn; 10 pages',
    'v1 was withdrawn in error; this is the full paper',
    'Submitted to NeurIPS and withdrawn',
    'Submitted to ICLR 2025, later withdrawn from ICLR',
    'arXiv admin note: text overlap with arXiv:2501.00001',
    '',
  ])('tells of none: %s', (comment) => {
    expect(tellsOfWithdrawal(comment)).toBe(false);
  });
});

describe('an abstract', () => {
  it.each([
    'This paper has been withdrawn by the author due to a crucial sign error in equation 1.',
    'This submission has been withdrawn by arXiv administrators. See the policy on plagiarism.',
    'Withdrawn.',
    'The manuscript was withdrawn because it was superseded by arXiv:2501.00001.',
  ])('is a notice: %s', (abstract) => {
    expect(isNotice(abstract)).toBe(true);
  });

  it.each([
    'Withdrawn users are those who stop answering a dialogue agent. We propose a model of them.',
    'This paper has been withdrawn by the authors. We propose a method for graphs that is fast.',
    'We retract our earlier claim that attention is all you need and show that it is not.',
    'Retracted papers keep being cited. This article counts citations.',
    'Retraction of a manifold is a map. Here it is used in optimization.',
    'This work was retracted by a robot arm. Results on grasping are given.',
    'We retract a common belief. Transformers are not Turing complete.',
    'The paper is withdrawn from publication in cases of misconduct; this article measures how often.',
    'I withdraw attention from tokens that do not matter, by a method called TokenDrop. It is fast.',
    'Withdrawn drugs cost lives. We study 400 of them and the errors that led to their approval.',
    `This paper was withdrawn. ${'It has many words about something. '.repeat(30)}`,
  ])('is one: %s', (abstract) => {
    expect(isNotice(abstract)).toBe(false);
  });
});
