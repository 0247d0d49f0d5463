import { describe, expect, it } from 'vitest';
import { paperIdFromReference } from '../../src/sources/paper-reference.ts';

describe('a reference to a paper', () => {
  it.each([
    ...['2403.00021', 'arXiv:2403.00021v2', 'arXiv: 2403.00021', 'ARXIV:2403.00021'],
    ...['arXiv:2403.00021 [math, stat]', 'arXiv:2403.00021 [cs.CL]', 'arXiv:2403.00021, 2024'],
    ...['arXiv preprint arXiv:2403.00021', 'arXiv e-prints, arXiv:2403.00021', 'arXiv 2403.00021'],
    ...['ArXiv abs/2403.00021', 'CoRR abs/2403.00021', 'CoRR, abs/2403.00021', 'abs/2403.00021'],
    ...['https://arxiv.org/abs/2403.00021', 'http://www.arxiv.org/abs/2403.00021v1?x=1#y'],
    ...['https://arxiv.org/html/2403.00021v1', 'arxiv.org/pdf/2403.00021v3.pdf'],
    ...['https://export.arxiv.org/abs/2403.00021', 'https://ar5iv.labs.arxiv.org/html/2403.00021'],
    ...['https://huggingface.co/papers/2403.00021', 'hf.co/papers/2403.00021/'],
    ...['https://www.alphaxiv.org/overview/2403.00021', 'oai:arXiv.org:2403.00021'],
    ...['10.48550/arXiv.2403.00021', 'https://doi.org/10.48550/ARXIV.2403.00021'],
    ...[
      '(arXiv:2403.00021)',
      '[arXiv:2403.00021]',
      '2403.00021 [cs.LG]',
      'arXiv [cs.CL] 2403.00021',
    ],
    ...['preprint arXiv:2403.00021 (2024)', '//arxiv.org/abs/2403.00021'],
    ...['http://xxx.lanl.gov/abs/2403.00021', 'https://papers.cool/arxiv/2403.00021'],
    ...['https://www.arxiv-vanity.com/papers/2403.00021/', 'arXiv:2403.00021v1 [cs.CL] 4 Mar 2024'],
    ...['https://www.semanticscholar.org/arxiv/2403.00021', 'hf.co/papers/2403.00021#community'],
    ...['doi:10.48550/arXiv.2403.00021', '\\url{https://arxiv.org/abs/2403.00021}'],
  ])('%s is read', (reference) => {
    expect(paperIdFromReference(reference)).toBe('2403.00021');
  });

  it.each([
    ['https://arxiv.org/abs/math.GT/0309136', 'math-0309136'],
    ['arXiv:hep-th/9901001', 'hep-th-9901001'],
    ['cs/0112017v2', 'cs-0112017'],
  ])('%s is read as an old id', (reference, id) => {
    expect(paperIdFromReference(reference)).toBe(id);
  });

  it.each([
    ...['', 'arXiv', 'CoRR', 'ArXiv 12', 'Nature 2403', '10.1007/2403.00021', '2403.00021 is good'],
    ...['https://arxiv.org/abs/2403.0002', '1412.06980', '1304.12345', '9901.00001'],
    ...['https://arxiv.org/list/cs.CL/2403', 'https://arxiv.org/a/vaswani_a_1'],
    ...['https://example.org/abs/2403.00021', 'an extension of arXiv:2403.00021', 'abs/10'],
  ])('%j is none', (reference) => {
    expect(paperIdFromReference(reference)).toBeUndefined();
  });
});
