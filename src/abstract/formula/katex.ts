import katex from 'katex';
import { MACROS } from '../tex/katex-macros.ts';

/** What KaTeX made of a formula: its markup, or the reason why there is none. */
export type KatexResult = { markup: string } | { reason: string };

/** Settings that safety needs whatever the formula; the limits that KaTeX lacks are in refusal.ts. */
const SETTINGS = {
  strict: 'ignore',
  trust: false,
  maxExpand: 200,
  maxSize: 10,
  throwOnError: true,
} as const;

/**
 * Typesets one formula. `names` are commands to be shown upright under their name.
 * The macros are a fresh object each time, for KaTeX writes global definitions into the one it gets.
 */
export function runKatex(
  tex: string,
  displayMode: boolean,
  output: 'htmlAndMathml' | 'mathml',
  names: readonly string[],
): KatexResult {
  const upright = Object.fromEntries(names.map((name) => [name, `\\text{${name.slice(1)}}`]));
  const macros = { ...MACROS, ...upright };
  try {
    return { markup: katex.renderToString(tex, { ...SETTINGS, displayMode, output, macros }) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** KaTeX's own words, without its prefix. */
function reasonOf(error: unknown): string {
  return error instanceof Error
    ? error.message.replace(/^KaTeX parse error: /, '').replace(/\s+/g, ' ')
    : 'unknown';
}
