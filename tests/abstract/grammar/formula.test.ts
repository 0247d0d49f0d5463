import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseAbstract } from '../../../src/abstract/parse.ts';

function formulasOf(source: string): string[] {
  const found: string[] = [];
  visit(parseAbstract(source) as Root, 'formula', ({ value, display }) => {
    found.push(display ? `display ${value}` : value);
  });
  return found;
}

describe('the four forms of mathematics', () => {
  it('reads each of them, and which two stand on lines of their own', () => {
    expect(formulasOf('$a$ \\(b\\) $$c$$ \\[d\\]')).toEqual(['a', 'b', 'display c', 'display d']);
  });

  it('reads formulas over line endings, but not over the end of a paragraph', () => {
    expect(formulasOf('$$\nE = mc^2\n$$ and \\(a\n+ b\\)')).toEqual([
      'display \nE = mc^2\n',
      'a\n+ b',
    ]);
    expect(formulasOf('Ends with $x\n\nand starts y$ new, \\(a\n\nb\\).')).toEqual([]);
  });

  it('does not end at an escaped closer', () => {
    expect(formulasOf('$\\text{\\$5}^2$ \\(a \\\\) b\\)')).toEqual(['\\text{\\$5}^2', 'a \\\\) b']);
  });

  it('reads two that touch as two', () => {
    expect(formulasOf('$x$$y$')).toEqual(['x', 'y']);
  });

  it('takes an escaped opener as text', () => {
    expect(formulasOf('\\$x$ \\\\(y\\)')).toEqual([]);
  });

  it('takes no run of three dollars or more and no empty pair for an opener', () => {
    expect(formulasOf('Odd $$$ signs $$$$ here, $$ and $ $ and \\(\\).')).toEqual([]);
  });

  it('reads past an opener without closer', () => {
    expect(formulasOf('\\(a $x^2$ \\[b $$c \\(')).toEqual(['x^2']);
  });

  it('keeps stars, brackets and backticks of a formula from being markup', () => {
    const tree = parseAbstract('*a $b*c$ `d $e`f$ [g $h](i)$*');
    expect(formulasOf('*a $b*c$ d*')).toEqual(['b*c']);
    expect(tree.children).toHaveLength(1);
  });
});
