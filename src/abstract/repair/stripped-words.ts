import { GREEK } from './macros.ts';

/** A command that lost its backslash: how to find it, and what stands there instead. */
export interface StrippedRule {
  find: RegExp;
  put: (match: RegExpExecArray) => string | undefined;
}

const command = (pattern: string): StrippedRule => ({
  find: new RegExp(pattern, 'g'),
  put: ([word]) => word.replace(/[A-Za-z]+/, '\\$&'),
});

/** Not inside a word, and not a command already. */
const ALONE = String.raw`(?<![A-Za-z\\])`;
const OPERAND_BEFORE = String.raw`(?<=(?:^|[^A-Za-z])[A-Za-zα-ω]\s|[)}\d]\s)`;
const greek = GREEK.join('|');

/** Names of commands that no English text holds, in any surroundings that a word boundary allows. */
const UNMISTAKABLE = `leqslant|geqslant|leq|geq|neq|lesssim|gtrsim|propto|infty|ell|varepsilon|varphi|cdots|cdot|
  ldots|langle|lfloor|rfloor|lceil|rceil|nabla|subseteq|supseteq|otimes|oplus|odot|widetilde|coloneqq`.replace(
  /\s+/g,
  '',
);
const ARROWS =
  '(?:[Ll]ong|hook)?(?:[Ll]eftright|[Rr]ight|[Ll]eft)arrow|uparrow|downarrow|xrightarrow';

/** The rules, in the order in which they apply; each is proof on its own. */
export const STRIPPED_RULES: readonly StrippedRule[] = [
  // `2times`, `256times256`, `256{times}256`, `8timesRTX`; not `2timesteps`.
  command(String.raw`(?<=[\d}][KMBk]?)(?:times|\{times\})(?![a-rt-z]|s(?!im))`),
  command(String.raw`(?<=\d )times(?= \d)`),
  command(String.raw`(?<=(?:^|[^A-Za-z])(?:[A-HJ-Z]|[b-z])\s?)times(?=\s?[A-Zb-z](?![A-Za-z]))`),
  command(String.raw`${ALONE}times(?=\d|-shaped)`),
  // Arrows are glued to anything: `SFTrightarrowGRPO`.
  command(String.raw`(?<!\\)(?:${ARROWS})(?![a-z])`),
  command(String.raw`${ALONE}(?:${UNMISTAKABLE})(?![a-z])`),
  command(String.raw`${ALONE}langle(?=[a-z])`),
  {
    find: /(?<!\\)rangle(?![a-z])/g,
    put: ({ input }) => (input.includes('\\langle') ? '\\rangle' : undefined),
  },
  // `sim2K`, `sim 10\%`, `{sim}50`; sim2real and its kin are names.
  command(String.raw`(?<=^|[^A-Za-z\\]|\\times)(?:sim|\{sim\})(?=\s?\$?\d(?!(?<=2)[a-z](?!imes)))`),
  command(String.raw`(?<![A-Za-z\\-])(?:approx|\{approx\})(?=\s?[\d+\-{!])`),
  command(String.raw`${OPERAND_BEFORE}approx(?=\s[A-Za-z][_^(]|\s\d)`),
  // `0.6pm0.05`, `0.6 pm 0.05`, `(pm1)`; `9 pm` and PM2.5 are no signs.
  command(String.raw`(?<=[\d%}])(?:pm|\{pm\})(?=\d)`),
  command(String.raw`(?<=\.\d{1,4}%? )pm(?= \d)`),
  command(String.raw`(?<=[( ])pm(?=\d(?!\.5|0\b))`),
  command(String.raw`${ALONE}(?:le|ge|\{le\}|\{ge\})(?=\s?\d)`),
  command(String.raw`${OPERAND_BEFORE}(?:le|ge|ne|ll|gg)(?=\s[A-Za-z\d])`),
  command(String.raw`(?<=\d[%KMB]?)to(?=\d+\.\d)`),
  command(String.raw`(?<=\.\d{1,4}%?)to(?=\d)`),
  command('(?<=[A-Z]{2})to(?=[A-Z]{2})'),
  // Words in scripts: `360^circ`, `L_infty`.
  command(String.raw`(?<=[\^_]\{?)(?:circ|infty|star|top|prime|ast|dagger|${greek})(?![A-Za-z])`),
  // Greek is ordinary English (`alpha`, `tau`) unless a script follows.
  command(String.raw`${ALONE}(?:${greek})(?=\^[\d{A-Za-z*]|_(?:\d|\{|[a-z](?![A-Za-z_])))`),
  command(String.raw`${ALONE}(?:sum|prod|log|max|min|sup|inf|lim)(?=_(?:\d|\{|[a-z](?![A-Za-z_])))`),
  command(String.raw`(?<=[OΘΩ]\(\S{0,6}\s?)log(?=[ (^])`),
  command(String.raw`(?<=[OΘΩ]\([^()]{0,24})(?<!\\)(?:cdot|sqrt|log)(?![a-z])`),
  // Thin spaces: `0.82!-!0.94`, `x!in!{4,8}`.
  { find: /(?<=[\d})A-Za-z])!([-=<>])!(?=[\d\\(A-Za-z])/g, put: ([, sign]) => `\\!${sign}\\!` },
  {
    find: /(?<=[\d})A-Za-z])!\\?(approx|in|times|sim|leq|geq|to|rightarrow)!(\{[^{}]{1,20}\})?/g,
    put: ([, name, set = '']) => `\\!\\${name}\\!${set.replace(/^\{/, '\\{').replace(/\}$/, '\\}')}`,
  },
];

/** Rules about commands of style, for the text before its TeX is read. */
export const STRIPPED_STYLES: readonly StrippedRule[] = [
  command(String.raw`${ALONE}(?:text(?:tt|bf|it|sc|rm|sf|up)|emph|underline)(?=\{)`),
  command(
    String.raw`${ALONE}(?:math(?:cal|bf|bb|rm|sf|tt|it|frak)|operatorname|boldsymbol|sqrt)(?=\{)`,
  ),
  // `textx2013even`: a character given by its number.
  {
    find: /(?<=[A-Za-z\d)])x(20(?:1[0-9a-f]|2[0-6]|3[0-9])|00[a-f][0-9a-f])(?=[A-Za-z(]|\d|\s|$)/g,
    put: ([, code = '']) => String.fromCodePoint(Number.parseInt(code, 16)),
  },
  // Two dollars of `\$5 … \$9` were taken for a formula; the first backslash is left.
  { find: /(?<![\\\w])\\(?=\d)/g, put: () => '\\$' },
];
