import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { relatedPapers } from '../../../src/archive/related/related.ts';
import { makePublication } from '../make-publication.ts';

const { archive } = makePublication([
  { id: 'a', title: 'Protein folding with diffusion', abstract: 'Diffusion folds proteins.' },
  { id: 'b', title: 'Diffusion for protein structure', abstract: 'Protein structure, folding.' },
  { id: 'c', title: 'Tokenizers for Finnish', abstract: 'Finnish morphology and tokenizers.' },
  { id: 'd', title: 'Finnish speech', abstract: 'Speech in Finnish.' },
]);
const paper = (id: string) => archive.byId.get(id) as Paper;

describe('related papers', () => {
  it('share rare words, and say which', () => {
    const [nearest] = relatedPapers(archive, paper('a'), 4);
    expect(nearest?.paper.id).toBe('b');
    expect(nearest?.words).toEqual(['diffusion', 'protein', 'folding']);
  });

  it('leave out papers that share nothing, and the paper itself', () => {
    expect(relatedPapers(archive, paper('c'), 4).map((one) => one.paper.id)).toEqual(['d']);
  });
});
