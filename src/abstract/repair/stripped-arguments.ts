import { ALONE, command, greek, type StrippedRule } from './stripped-rule.ts';

/** What commands with arguments leave behind: `\frac{1}{8}` as "1{8}", `\frac12` as "frac12", `\boldsymbol π` as "boldsymbolπ". */
export const STRIPPED_ARGUMENTS: readonly StrippedRule[] = [
  {
    hint: '{',
    find: /(?<![A-Za-z\d.})$\\+*-])(\d{1,3})\{(\d{1,4})\}(?![{\d])/g,
    // After a sign the numerator may hold more; of larger numbers the upper one would be that of a binomial.
    put: ([, above = '', below = '']) =>
      Number(above) < Number(below) ? `\\frac{${above}}{${below}}` : undefined,
  },
  {
    hint: 'frac',
    find: /(?<![A-Za-z\\])[dt]?frac(\d)([\dA-Za-z](?![a-z]))/g,
    put: ([, above, below]) => `\\frac{${above}}{${below}}`,
  },
  { hint: 'boldsymbol', find: /(?<![A-Za-z\\])boldsymbol ?(?=[α-ωΑ-Ω])/g, put: () => '' },
  // `DyT(x) = tanh(alpha x)`
  command(') =', `(?<=(?:^|[^A-Za-z])[A-Za-z]{1,3}\\([a-z]\\) = ?)(?:tanh|exp|log|sin|cos)(?=\\()`),
  command('\\', `(?<=\\\\(?:tanh|exp|log|sin|cos)\\()(?:${greek})(?= [a-z]\\))`),
  { hint: 'degree', find: /(?<=\d)degree(?![a-z])/g, put: () => '^\\circ' },
  // `{\cal E}`, `\calE`
  {
    hint: 'cal',
    find: /(?<![A-Za-z\\])cal ?([A-Z])(?![A-Za-z])/g,
    put: ([, letter]) => `\\mathcal{${letter}}`,
  },
  // An accent and its letter in an equation: `bar Q = …`
  ...['bar', 'hat', 'tilde', 'vec'].map((accent) => ({
    hint: `${accent} `,
    find: new RegExp(`${ALONE}${accent} ([A-Z])(?= ?[=_^(])`, 'g'),
    put: ([, letter]: RegExpExecArray) => `\\${accent}{${letter}}`,
  })),
  { hint: '^circtimes', find: /\^circtimes(?=\d)/g, put: () => '^\\circ\\times' },
  // A thousand: `4{,}851`.
  { hint: '{,}', find: /(?<=\d)\{,\}(?=\d{3}(?!\d))/g, put: () => ',' },
];

/** Commands of style that were nested and so kept their braces: `texttt{D}ual`. */
export const STRIPPED_STYLES: readonly StrippedRule[] = [
  // Of `\textbf{\color{ddt}D}ecoupled` "\color{ddtD}ecoupled" is left: what such names share is the colour.
  {
    hint: '\\color{',
    find: /\\color\{([a-z]+)([A-Z][A-Za-z]*)\}/g,
    put: ([, colour, letters], text) =>
      new RegExp(String.raw`\\color\{${colour}(?!${letters}\})[A-Z]`).test(text)
        ? letters
        : undefined,
  },
  command('{', String.raw`(?<![A-Za-z\\^_])(?:text(?:tt|bf|it|sc|rm|sf|up)|emph|underline)(?=\{)`),
];

/** The same for commands of mathematics, and characters that were given by their number. */
export const STRIPPED_COMMANDS: readonly StrippedRule[] = [
  command(
    '{',
    String.raw`${ALONE}(?:math(?:cal|bf|bb|rm|sf|tt|it|frak)|operatorname|boldsymbol|sqrt)(?=\{)`,
  ),
  {
    hint: 'x',
    find: /(?<=[A-Za-z\d)])x(20(?:1[0-9a-f]|2[0-6]|3[0-9])|00[a-f][0-9a-f])(?=[A-Za-z(]|\d|\s|$)/g,
    put: ([, code = '']) => String.fromCodePoint(Number.parseInt(code, 16)),
  },
];
