import { expect, it } from 'vitest';
import { sharedWords } from '../../../src/archive/views/shared-words.ts';

it('says each thing once, and acronyms as the paper writes them', () => {
  expect(sharedWords(['unlearning', 'unlearned', 'vla'], 'A VLA that is unlearning')).toEqual([
    'unlearning',
    'VLA',
  ]);
});

it('leaves a word that the text has otherwise, or at the head of a sentence', () => {
  expect(sharedWords(['lora'], 'QLoRA and LoRAX')).toEqual(['lora']);
  expect(sharedWords(['games'], 'Games are played.')).toEqual(['games']);
});
