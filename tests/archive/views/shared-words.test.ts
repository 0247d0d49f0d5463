import { expect, it } from 'vitest';
import { acronymsOf, sharedWords } from '../../../src/archive/views/shared-words.ts';

const shared = (words: string[], text: string): string[] => sharedWords(words, acronymsOf(text));

it('says each thing once, and acronyms as the paper writes them', () => {
  expect(shared(['unlearning', 'unlearned', 'vla'], 'A VLA that is unlearning')).toEqual([
    'unlearning',
    'VLA',
  ]);
});

it('takes the first spelling of an acronym, and one that stands before a hyphen', () => {
  expect(shared(['rl', 'grpo', 'gpt-4o'], 'RL-based GRPO, Grpo and GPT-4o')).toEqual([
    'RL',
    'GRPO',
    'GPT-4o',
  ]);
});

it('leaves a word that the text has otherwise, or at the head of a sentence', () => {
  expect(shared(['lora'], 'QLoRA and LoRAX')).toEqual(['lora']);
  expect(shared(['games'], 'Games are played.')).toEqual(['games']);
});
