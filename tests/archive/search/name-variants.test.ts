import { expect, it } from 'vitest';
import { foldText } from '../../../src/archive/search/fold.ts';
import {
  nameVariants,
  oneSpelling,
  otherSpelling,
} from '../../../src/archive/search/name-variants.ts';

it.each([
  ['YOLOv8', 'YOLO.v8', 'yolov-8'],
  ['DINOv2', 'DINO v2', 'dinov 2'],
  ['DeepSeekR1', 'DeepSeek-R1', 'deepseek r1'],
  ['KimiK2', 'Kimi K2', 'kimi-k2'],
])('has one spelling and the same variants for %s, %s and %s', (...names) => {
  const folded = names.map(foldText);
  expect(new Set(folded.map(oneSpelling)).size).toBe(1);
  expect(new Set(folded.map((name) => nameVariants(name).sort().join())).size).toBe(1);
});

it('leaves other names as they are', () => {
  for (const name of ['GPT-4o', 'SAM 2', 'Llama-3.1-8B', 'rt-2', 'stable diffusion 3']) {
    expect(nameVariants(foldText(name))).toEqual([foldText(name)]);
  }
});

it.each([
  ['Schuetze', 'schutze'],
  ['Schütze', 'schuetze'],
  ['Go\u0308teborg', 'goeteborg'],
  ['Søren', 'soeren'],
  ['muP', 'mu p'],
  ['mup', 'mu p'],
])('knows another spelling of %s', (word, other) => {
  expect(otherSpelling(word)).toBe(other);
});

it.each([
  'Xuefeng',
  'Michael',
  'Samuel',
  'Goel',
  'Noël',
  'queue',
  'Bauer',
  'products',
  'Muller',
  '大阪',
])('knows no other spelling of %s', (word) => {
  expect(otherSpelling(word)).toBeUndefined();
});
