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
  { hint: 'b', find: /(?<![A-Za-z\\])(?:boldsymbol|bm) ?(?=[α-ωΑ-Ω])/g, put: () => '' },
  // `DyT(x) = tanh(alpha x)`
  command('(', `(?<=(?:^|[^A-Za-z])[A-Za-z]{1,3}\\([a-z]\\) ?= ?)(?:tanh|exp|log|sin|cos)(?=\\()`),
  command('(', `(?<=\\\\(?:tanh|exp|log|sin|cos)\\()(?:${greek})(?= [a-z]\\))`),
  { hint: 'degree', find: /(?<=\d)degree(?![a-z])/g, put: () => '^\\circ' },
  // An accent and its letter in an equation: `bar Q = …`
  {
    hint: ' ',
    find: /(?<![A-Za-z\\])(bar|hat|tilde|vec) ([A-Z])(?= ?[=_^(])/g,
    put: ([, accent, letter]) => `\\${accent}{${letter}}`,
  },
  // A thousand: `4{,}851`.
  { hint: '{,}', find: /(?<=\d)\{,\}(?=\d{3}(?!\d))/g, put: () => ',' },
];
