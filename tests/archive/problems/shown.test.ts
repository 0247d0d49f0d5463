import { describe, expect, it } from 'vitest';
import { shown } from '../../../src/archive/problems/shown.ts';

describe('shown', () => {
  it('leaves what a reader can see', () => {
    expect(shown('José 李明 “x” 🙂')).toBe('José 李明 “x” 🙂');
  });

  it('writes out what would hide, reorder or end the line', () => {
    expect(shown('a\u202Ecod\u200Bb\nc\u001B[31m')).toBe('aU+202EcodU+200BbU+000AcU+001B[31m');
  });

  it('cuts what is too long to be quoted', () => {
    expect(shown('x'.repeat(100))).toBe(`${'x'.repeat(80)}…`);
  });
});
