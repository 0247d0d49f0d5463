import { describe, expect, it } from 'vitest';
import { PAPER_KEYS } from '../../../src/archive/model/schema.ts';
import { nearest } from '../../../src/archive/problems/nearest.ts';

describe('nearest', () => {
  it.each([
    ['upvote', 'upvotes'],
    ['autors', 'authors'],
    ['Title', 'title'],
    ['tag', 'tags'],
    ['authorcount', 'authorCount'],
    ['alsolisted', 'alsoListed'],
  ])('finds for %s the key %s', (typed, key) => {
    expect(nearest(typed, PAPER_KEYS)).toBe(key);
  });

  it.each(['layout', 'html', 'x', '', '__proto__'])('finds nothing near %j', (typed) => {
    expect(nearest(typed, PAPER_KEYS)).toBeUndefined();
  });

  it('takes the first of two that are equally near', () => {
    expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
  });
});
