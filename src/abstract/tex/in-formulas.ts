import { MATH_FACES } from './mathematics.ts';
import * as symbols from './symbols.ts';
import { TEXT_STYLES } from './text-commands.ts';

/** Commands that stand for one character which reads well in plain text. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  ...symbols.GREEK,
  ...symbols.OPERATIONS,
  ...symbols.BIG_SIGNS,
  ...symbols.SIGNS,
  ...symbols.TEXT_SIGNS,
  ...symbols.RARER_SIGNS,
};

/** Relations and arrows, which stand between blanks when there is something on both sides. */
export const RELATIONS: Readonly<Record<string, string>> = {
  ...symbols.RELATIONS,
  ...symbols.TEXT_RELATIONS,
  ...symbols.RARER_RELATIONS,
};

/** Commands that change the face of their argument only, which plain text does not show. */
export const FACES: ReadonlySet<string> = new Set([...MATH_FACES, ...Object.keys(TEXT_STYLES)]);

/** Commands without a visible character of their own. */
export const SILENT: ReadonlySet<string> = new Set(
  `left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr displaystyle textstyle scriptstyle limits
  nolimits ! / xspace rm bf it sf tt cal mathopen mathclose protect`.split(/\s+/),
);

/** Commands that are a blank. */
export const BLANKS: ReadonlySet<string> = new Set(
  `, ; : quad qquad enspace space thinspace nobreakspace`.split(' ').concat(' ', '>'),
);
