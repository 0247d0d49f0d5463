import { describe, expect, it } from 'vitest';
import { bibtexTitle } from '../../../src/archive/formats/bibtex-title.ts';
import { sentenceTitle } from '../../../src/archive/formats/sentence-title.ts';

function set(title: string, abstract = ''): string {
  return sentenceTitle({ title, titleTex: bibtexTitle(title, abstract) });
}

describe('a title like a sentence', () => {
  it.each([
    ['GPT-Based Agents: A Survey of Self-Play', 'GPT-based agents: A survey of self-play'],
    ['AppAgent-Pro: A Proactive GUI Agent', 'AppAgent-Pro: A proactive GUI agent'],
    ['Token-Shuffle: Towards Images', 'Token-Shuffle: Towards images'],
    ['Matrix-Game 3.0: A World Model', 'Matrix-Game 3.0: A world model'],
    [
      'Multi-LoRA Composition in 3D-Aware Q-Learning',
      'Multi-LoRA composition in 3D-aware Q-Learning',
    ],
    [
      'Gaussian Processes and Bayesian Trees in Chinese',
      'Gaussian processes and Bayesian trees in Chinese',
    ],
    ['Do Edges Matter? Investigating Them', 'Do edges matter? Investigating them'],
    [
      'Tree of Problems: improving structured solving',
      'Tree of Problems: Improving structured solving',
    ],
    ['A Theory of O(n) and A Proof', 'A theory of O(n) and a proof'],
  ])('is made of %s', (title, sentence) => {
    expect(set(title)).toBe(sentence);
  });

  it('keeps names that the abstract proves, not words that it sets large once or small too', () => {
    const title = 'Robust Forecasts for Zanzibar and Mammals with Experience';
    const abstract =
      'We study rain in Zanzibar, where Zanzibar has none. We take the Mammals. With Experience and Experience, mammals learn.';
    expect(set(title, abstract)).toBe('Robust forecasts for Zanzibar and mammals with experience');
    expect(bibtexTitle(title, abstract)).toContain('{Zanzibar} and Mammals with Experience');
  });
});
