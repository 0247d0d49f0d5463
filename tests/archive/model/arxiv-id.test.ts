import { describe, expect, it } from 'vitest';
import { arxivOf, isArxivPaperId, paperIdFromArxiv } from '../../../src/archive/model/arxiv-id.ts';

describe('paperIdFromArxiv', () => {
  it.each([
    ['2506.24119', '2506.24119'],
    ['2506.24119v2', '2506.24119'],
    ['arXiv:2506.24110', '2506.24110'],
    ['0704.0001', '0704.0001'],
    ['cs/0112017', 'cs-0112017'],
    ['math.GT/0309136v1', 'math-0309136'],
    ['cond-mat/9901001', 'cond-mat-9901001'],
    ['math-ph/0001001', 'math-ph-0001001'],
  ])('reads %s as %s', (text, id) => {
    expect(paperIdFromArxiv(text)).toBe(id);
  });

  it.each([
    '2500.00001',
    '2513.00001',
    '2512.098765',
    '2512.098',
    '2512.09876<script>',
    '2512.09876?x=1#y',
    '../2512.09876',
    'cs/0113017',
    'nonsense/0112017',
    'https://arxiv.org/abs/2512.09876',
    '２512.09876',
    '__proto__',
    '',
  ])('refuses %j', (text) => {
    expect(paperIdFromArxiv(text)).toBeUndefined();
  });
});

describe('a paper id', () => {
  it('stands for an arXiv id in its own form only', () => {
    expect(isArxivPaperId('cs-0112017')).toBe(true);
    expect(isArxivPaperId('cs/0112017')).toBe(false);
    expect(isArxivPaperId('math.GT-0309136')).toBe(false);
  });

  it('may be a slug that only looks like an old arXiv id', () => {
    expect(isArxivPaperId('top-2401001')).toBe(false);
  });

  it('leads back to the arXiv id', () => {
    expect(arxivOf('2506.24110')).toBe('2506.24110');
    expect(arxivOf('cond-mat-9901001')).toBe('cond-mat/9901001');
    expect(arxivOf('an-essay-on-agents')).toBeUndefined();
  });
});
