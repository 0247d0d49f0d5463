import { runKatex } from './katex.ts';
import { asHtml, asMathml, longestUnbroken } from './markup.ts';
import { mendFormula } from './mend.ts';
import { refusalOf } from './refusal.ts';

/** A formula as HTML, or why it must be shown as its source. */
export type Typeset =
  | { html: string; isWide: boolean; upright: string[]; unmeasured: readonly string[] }
  | { refused: string }
  | { unreadable: string };

/** Commands of an author's own that a text has used so far; each is shown as its name, upright. */
export type AuthorsNames = Set<string>;

const UNDEFINED = /^Undefined control sequence: (\\(?:[a-zA-Z]+|.))/;

/** More new names than any formula has, and more than any abstract has: each costs another try. */
const MOST_NEW_NAMES = 4;
const MOST_NAMES = 12;

/** Characters that fit beside each other on a phone. */
const WIDEST_UNBROKEN = 28;

/** A formula as KaTeX's HTML with MathML inside, its TeX as written in the annotation. Adds to `names`. */
export function typesetFormula(tex: string, display: boolean, names: AuthorsNames): Typeset {
  const result = typeset(tex, display, 'htmlAndMathml', names);
  if (!('markup' in result)) return result;
  const { markup, ...said } = result;
  const html = asHtml(markup, tex);
  return { html, isWide: longestUnbroken(html) > WIDEST_UNBROKEN, ...said };
}

/** A formula as a bare `<math>` element for feeds: no classes, styles or annotation. */
export function typesetMathml(tex: string, display: boolean): Typeset {
  const result = typeset(tex, display, 'mathml', new Set());
  if (!('markup' in result)) return result;
  const { markup, ...said } = result;
  return { html: asMathml(markup), isWide: false, ...said };
}

/** Tries again with each name that KaTeX does not know as upright text, since authors define their own. */
function typeset(
  tex: string,
  display: boolean,
  output: 'htmlAndMathml' | 'mathml',
  names: AuthorsNames,
):
  | { markup: string; upright: string[]; unmeasured: readonly string[] }
  | { refused: string }
  | { unreadable: string } {
  const mended = mendFormula(tex);
  const refused = refusalOf(mended);
  if (refused) return { refused };
  for (let tries = 0; ; tries += 1) {
    const result = runKatex(mended, display, output, [...names]);
    if ('markup' in result) {
      return { ...result, upright: [...names].filter((name) => hasCommand(mended, name)) };
    }
    const name = UNDEFINED.exec(result.reason)?.[1];
    const isHopeless = tries >= MOST_NEW_NAMES || names.size >= MOST_NAMES;
    if (!name || names.has(name) || isHopeless) return { unreadable: result.reason };
    names.add(name);
  }
}

/** Whether `tex` has the command `name`, backslash included, and not only a longer one. */
export function hasCommand(tex: string, name: string): boolean {
  return tex.split(name).some((rest, index) => index > 0 && !/^[a-zA-Z]/.test(rest));
}
