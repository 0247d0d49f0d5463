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
      'Multi-LoRA composition in 3D-aware Q-learning',
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
    ['Chest X-Ray Images of Sub-100K Networks', 'Chest X-ray images of sub-100K networks'],
    [
      'Implicit vs. Explicit U.S. Presidential Debates',
      'Implicit vs. explicit U.S. presidential debates',
    ],
    ['F3G-Avatar : Face Models', 'F3G-Avatar: Face models'],
    [
      'VLM-NCD:Novel Class Discovery with N:M Sparsity',
      'VLM-NCD: Novel class discovery with N:M sparsity',
    ],
    [
      'High-Resolution Maps with Sentinel-2 and Level-2 Cars',
      'High-resolution maps with Sentinel-2 and level-2 cars',
    ],
    ['GigaChat Audio: Time-Aware Models', 'GigaChat Audio: Time-aware models'],
    ['E.T. Bench: Towards Open-Ended Tasks', 'E.T. Bench: Towards open-ended tasks'],
    ['NVIDIA Nemotron Parse 1.1', 'NVIDIA Nemotron Parse 1.1'],
    [
      'Instituto de Telecomunicações at IWSLT 2025: Aligning Models',
      'Instituto de Telecomunicações at IWSLT 2025: Aligning models',
    ],
    ['Duluth at SemEval-2026 Task 6: Questions', 'Duluth at SemEval-2026 Task 6: Questions'],
    [
      'Adapting Common Crawl and Stable Diffusion-Based Models',
      'Adapting Common Crawl and Stable Diffusion-based models',
    ],
    ['Real-Time American Sign Language', 'Real-time American Sign Language'],
    ['Markets in Agentic E-Commerce', 'Markets in agentic e-commerce'],
    ['A Survey: mxbai-edge-v0 and Others', 'A survey: mxbai-edge-v0 and others'],
    ['[Re] Improving Faithfulness', '[Re] Improving faithfulness'],
    ["Japan’s Exams and Earth's Spheres", "Japan’s exams and Earth's spheres"],
    ['Vision Fastformer and Transformers', 'Vision Fastformer and transformers'],
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

  it('keeps a name of several words before the colon that the abstract uses as one, none that it spells out', () => {
    const title = 'Agent Lightning: Training of Agents';
    expect(set(title, 'We present Agent Lightning, a framework.')).toBe(
      'Agent Lightning: Training of agents',
    );
    expect(set(title, 'We present Agent Lightning (AL), a framework.')).toBe(
      'Agent lightning: Training of agents',
    );
    expect(set(title, 'By agent lightning we mean Agent Lightning, a method.')).toBe(
      'Agent lightning: Training of agents',
    );
  });

  it('sets words beside an acronym small unless the abstract writes them so', () => {
    const title = 'Traces of LLM-Agents and the Claw-SWE-Bench';
    expect(set(title, 'We trace agents on Claw-SWE-Bench.')).toBe(
      'Traces of LLM-agents and the Claw-SWE-Bench',
    );
    expect(set('LongCat-Video Technical Report', 'LongCat-Video makes videos.')).toBe(
      'LongCat-Video technical report',
    );
  });

  it('trusts the capitals of a title that is written like a sentence, not those of common words', () => {
    expect(
      set(
        'An online calibration of sensors such as LiDAR and Camera with data from the Osteoarthritis Initiative',
        'Data of the Osteoarthritis Initiative on osteoarthritis.',
      ),
    ).toBe(
      'An online calibration of sensors such as LiDAR and camera with data from the Osteoarthritis Initiative',
    );
  });
});
