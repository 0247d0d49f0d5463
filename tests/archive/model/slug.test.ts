import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isPaperSlug,
  RESERVED_IDS,
  SLUG_MAX,
  slugOf,
  titleSlug,
} from '../../../src/archive/model/slug.ts';

describe('slugOf', () => {
  it.each([
    ['José Álvarez', 'jose-alvarez'],
    ['Jose\u0301 A\u0301lvarez', 'jose-alvarez'],
    ["Conan O'Brien", 'conan-o-brien'],
    ['  J. K.  Smith, Jr. ', 'j-k-smith-jr'],
    ['李明', 'liming'],
    ['김철수', 'gimcheolsu'],
    ['محمد علي', 'mhmd-ly'],
    ['Anders Søgaard', 'anders-sogaard'],
    ['Matthias Nießner', 'matthias-niessner'],
    ['Æther Łukasz Đỗ', 'aether-lukasz-do'],
    ['Иван Петров', 'ivan-petrov'],
    ['ＦＵＬＬ width', 'full-width'],
    ['***', ''],
  ])('folds %j to %j', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('folds a slug to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(slugOf(slugOf(name))).toBe(slugOf(name));
      }),
    );
  });
});

describe('titleSlug', () => {
  it('writes a title in ASCII', () => {
    expect(titleSlug('Self-Play: Où va-t-on? 100%')).toBe('self-play-ou-va-t-on-100');
  });

  it('cuts a long title at a word', () => {
    const slug = titleSlug('learning '.repeat(20));
    expect(slug.length).toBeLessThanOrEqual(SLUG_MAX);
    expect(slug.endsWith('learning')).toBe(true);
  });

  it('cuts a title of one endless word anywhere', () => {
    expect(titleSlug('a'.repeat(200))).toBe('a'.repeat(SLUG_MAX));
  });

  it('transliterates other scripts, and is empty where the title has no letter', () => {
    expect(titleSlug('论文：モデル')).toBe('lunwen-moderu');
    expect(titleSlug('???')).toBe('');
  });
});

describe('isPaperSlug', () => {
  it('takes what titleSlug makes', () => {
    expect(isPaperSlug('self-play-ou-va-t-on-100')).toBe(true);
  });

  it.each([...RESERVED_IDS])('refuses %s, the name of lists', (id) => {
    expect(isPaperSlug(id)).toBe(false);
  });

  it.each([
    '2025',
    'Case',
    'a_b',
    '-a',
    'a-',
    'a--b',
    'a.b',
    'con',
    'lpt1',
    'é',
    '',
    'a'.repeat(81),
  ])('refuses %j', (id) => {
    expect(isPaperSlug(id)).toBe(false);
  });
});
