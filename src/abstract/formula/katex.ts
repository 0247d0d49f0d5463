import type { Element, ElementContent, Root } from 'hast';
import rehypeKatex from 'rehype-katex';
import { VFile } from 'vfile';
import { MACROS } from './macros.ts';

/** What KaTeX made of a formula: its tree, or the reason why there is none. */
export type KatexResult = { tree: ElementContent[] } | { reason: string };

/** Settings that safety needs whatever the formula; the limits that KaTeX lacks are in refusal.ts. */
const SETTINGS = { strict: 'ignore', trust: false, maxExpand: 200, maxSize: 10 } as const;

/**
 * Typesets one formula with rehype-katex. `names` are commands to be shown upright under their name.
 * The macros are a fresh object each time, for KaTeX writes global definitions into the one it gets.
 */
export function runKatex(
  tex: string,
  display: boolean,
  output: 'htmlAndMathml' | 'mathml',
  names: readonly string[],
): KatexResult {
  const upright = Object.fromEntries(names.map((name) => [name, `\\text{${name.slice(1)}}`]));
  const formula: Element = {
    type: 'element',
    tagName: 'code',
    properties: { className: [display ? 'math-display' : 'math-inline'] },
    children: [{ type: 'text', value: tex }],
  };
  const root: Root = { type: 'root', children: [formula] };
  const file = new VFile();
  rehypeKatex({ ...SETTINGS, output, macros: { ...MACROS, ...upright } })(root, file);
  const failure = file.messages[0];
  if (failure) return { reason: reasonOf(failure.cause) };
  return { tree: root.children as ElementContent[] };
}

/** KaTeX's own words, without its prefix. */
function reasonOf(cause: unknown): string {
  return cause instanceof Error
    ? cause.message.replace(/^KaTeX parse error: /, '').replace(/\s+/g, ' ')
    : 'unknown';
}
