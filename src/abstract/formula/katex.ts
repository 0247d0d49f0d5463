import katex from 'katex';
import { MACROS } from '../tex/katex-macros.ts';

/** What KaTeX made of a formula: its markup and the characters in it that its fonts lack, or the reason why there is none. */
export type KatexResult = { markup: string; unmeasured: readonly string[] } | { reason: string };

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
  const unmeasured = new Set<string>();
  try {
    const markup = listening(
      (warning) => {
        const character = UNMEASURED.exec(warning)?.[1];
        if (character !== undefined) unmeasured.add(character);
      },
      () => katex.renderToString(tex, { ...SETTINGS, displayMode, output, macros }),
    );
    return { markup, unmeasured: [...unmeasured] };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

const UNMEASURED = /^No character metrics for '(.+)' in style/su;

/** Takes the warnings that KaTeX would print, since it has no other way to say them and we print nothing here. */
function listening<Result>(hear: (warning: string) => void, run: () => Result): Result {
  const { console } = globalThis;
  const { warn } = console;
  console.warn = (warning: unknown) => hear(String(warning));
  try {
    return run();
  } finally {
    console.warn = warn;
  }
}

/** KaTeX's own words, without its prefix. */
function reasonOf(error: unknown): string {
  return error instanceof Error
    ? error.message.replace(/^KaTeX parse error: /, '').replace(/\s+/g, ' ')
    : 'unknown';
}
