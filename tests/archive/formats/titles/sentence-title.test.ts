import { describe, expect, it } from 'vitest';
import { bibtexTitle } from '../../../../src/archive/formats/bibtex-title.ts';
import { sentenceTitle } from '../../../../src/archive/formats/titles/sentence-title.ts';

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
    ['Beyond A*: Better Planning', 'Beyond A*: Better planning'],
    ['Innovations in Communication - A Report', 'Innovations in communication - A report'],
    ['A Strictly L1-Only Model', 'A strictly L1-only model'],
    ['Oversight of Human-AI Teams and KV-Cache', 'Oversight of human-AI teams and KV-cache'],
    ['Playing Dungeons & Dragons with Agents', 'Playing Dungeons & Dragons with agents'],
    ['Evaluating SAM (Track 2) Models', 'Evaluating SAM (Track 2) models'],
    [
      'African American Vernacular English near Tokyo Bay',
      'African American Vernacular English near Tokyo Bay',
    ],
    [
      'Dr. Bias: How the National Weather Service Is Read',
      'Dr. Bias: How the National Weather Service is read',
    ],
    ['A World Foundation Model', 'A world foundation model'],
    ['Membership with N-Gram Coverage', 'Membership with N-gram coverage'],
    ['Automating MD Simulations: NAMD-Agent', 'Automating MD simulations: NAMD-Agent'],
    ['The Monado SLAM Dataset for Tracking', 'The Monado SLAM Dataset for tracking'],
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

  it.each([
    ['NTIRE 2026 Challenge on Video: Methods', 'NTIRE 2026 Challenge on video: Methods'],
    ['Team RAS in 10th ABAW Competition', 'Team RAS in 10th ABAW Competition'],
    ['Results of the Q&A 2025 Challenge on Things', 'Results of the Q&A 2025 Challenge on things'],
    ['DeepTest Tool Competition 2026: Agents', 'DeepTest Tool Competition 2026: Agents'],
    ['ARC-AGI-3: A New Challenge for Agents', 'ARC-AGI-3: A new challenge for agents'],
    ['Could Your LLM Challenge Real Scenarios?', 'Could your LLM challenge real scenarios?'],
    ['LLMs in Capture the Flag Challenges', 'LLMs in capture the flag challenges'],
  ])('knows what is held, not what only challenges: %s', (title, sentence) => {
    expect(set(title)).toBe(sentence);
  });

  it.each([
    [
      'Identification from Leap Motion Controller 2 Hand Landmarks',
      'We use Leap Motion Controller 2 (LMC2) data.',
      'Identification from Leap Motion Controller 2 hand landmarks',
    ],
    [
      'A Case Study with Claude 3.5 Computer Use',
      'Claude 3.5 Computer Use stands out.',
      'A case study with Claude 3.5 Computer Use',
    ],
    [
      'Twins for Type 1 Diabetes and Stage 2 Plans',
      'On Type 1 Diabetes in Stage 2 Plans.',
      'Twins for type 1 diabetes and stage 2 plans',
    ],
    [
      'WiCV at CVPR 2025: The Women in Computer Vision Workshop',
      'The Women in Computer Vision Workshop (WiCV) was held.',
      'WiCV at CVPR 2025: The Women in Computer Vision Workshop',
    ],
    [
      'GBQA: A Game Benchmark for Models',
      'We make a Game Benchmark.',
      'GBQA: A game benchmark for models',
    ],
    [
      'The Bézier Index of Schrödinger Équations',
      'The Bézier Index is given.',
      'The Bézier Index of Schrödinger équations',
    ],
    ['Spatial Atlas: Reasoning', 'Spatial Atlas tells all.', 'Spatial Atlas: Reasoning'],
    ['Robostral Navigate', 'We introduce Robostral Navigate, a model.', 'Robostral Navigate'],
    [
      'Discrete Flow Matching',
      'We present Discrete Flow Matching, a way.',
      'Discrete flow matching',
    ],
    [
      'STEM Agent: An Architecture',
      'The STEM Agent (Self-adapting, Tool-enabled) works.',
      'STEM Agent: An architecture',
    ],
    [
      'History Is Not Enough: A System',
      'The mantra "History Is Not Enough" holds.',
      'History is not enough: A system',
    ],
    [
      'Bringing Objects to Life: 4D generation from 3D objects seen',
      'Objects live.',
      'Bringing objects to life: 4D generation from 3D objects seen',
    ],
    [
      'A Causal Neuro-Symbolic Model',
      'Into Neuro-Symbolic frameworks we put a Neuro-Symbolic part.',
      'A causal neuro-symbolic model',
    ],
  ])('is told by its abstract: %s', (title, abstract, sentence) => {
    expect(set(title, abstract)).toBe(sentence);
  });

  it.each([
    ['Explaining Hitori Puzzles', 'Explaining Hitori puzzles'],
    [
      'The Case of Locke and the Unmaking of Reionization',
      'The case of Locke and the unmaking of reionization',
    ],
    ['Multidialectal Overthinking of Androids', 'Multidialectal overthinking of Androids'],
    ['Land Use near Lake Malawi', 'Land use near Lake Malawi'],
    [
      'Lost in the Tower of Babel, a Tower of Cards',
      'Lost in the Tower of Babel, a tower of cards',
    ],
    ['GRPO, Dr. GRPO and Attention at 32 Hz', 'GRPO, Dr. GRPO and attention at 32 Hz'],
    ['Health of Li-Ion Batteries in 3D U-Nets', 'Health of Li-Ion batteries in 3D U-Nets'],
    [
      'Grasp the Graph (GtG) 2.0: Ensembles of Nets',
      'Grasp the Graph (GtG) 2.0: Ensembles of nets',
    ],
    ['Skywork Open Reasoner 1 Technical Report', 'Skywork Open Reasoner 1 technical report'],
    ['Responsible AI Technical Report', 'Responsible AI technical report'],
    ["Cascades with Fr'echet Distance", "Cascades with Fr'echet distance"],
  ])('loses no name that no list has: %s', (title, sentence) => {
    expect(set(title)).toBe(sentence);
  });

  it.each([
    [
      'Measuring an LLM via HUMAIN Chat',
      'We ask HUMAIN Chat, which answers.',
      'Measuring an LLM via HUMAIN Chat',
    ],
    [
      'Measuring an LLM via HUMAIN Chat',
      'We ask HUMAIN Chat in a HUMAIN chat.',
      'Measuring an LLM via HUMAIN chat',
    ],
    ['Orchards by Fast GICP', 'Merged by Fast GICP here.', 'Orchards by Fast GICP'],
    [
      'From GLM-130B to GLM-4 All Tools',
      'Our GLM-4 All Tools is fine.',
      'From GLM-130B to GLM-4 All Tools',
    ],
    ['The Scaling-Up of Models', 'We scale.', 'The scaling-up of models'],
    [
      'FAD: A Diversion of Frequencies',
      'By Adaptation and Diversion (FAD).',
      'FAD: A diversion of frequencies',
    ],
    ['Training LLM Agents', 'We train LLM Agents here.', 'Training LLM agents'],
    ['Dance Dance ConvLSTM', 'The Dance Dance ConvLSTM (DDCL) dances.', 'Dance Dance ConvLSTM'],
    ['Mapping a Hydrilla Bloom', 'Each bloom is seen, hydrilla too.', 'Mapping a hydrilla bloom'],
    ['On Zorblaxing', 'To zorblax is fine.', 'On zorblaxing'],
    [
      'In the Case of Locke',
      'Code at https://github.com/x/locke is there.',
      'In the case of Locke',
    ],
  ])('asks the abstract what a word is: %s', (title, abstract, sentence) => {
    expect(set(title, abstract)).toBe(sentence);
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
