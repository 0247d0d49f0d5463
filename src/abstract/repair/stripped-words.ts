import { STRIPPED_ARGUMENTS } from './stripped-arguments.ts';
import { STRIPPED_CHAINS } from './stripped-chains.ts';
import { ALONE, command, greek, type StrippedRule } from './stripped-rule.ts';
import { isCommonWord } from './words.ts';

const OPERAND_BEFORE = String.raw`(?<=(?:^|[^A-Za-z])[A-Za-zα-ω]\s|[)}\d]\s)`;
const SUBSCRIPT_AFTER = String.raw`_(?:\d|\{|[A-Za-z](?![A-Za-z_])|\\?(?:infty|${greek})(?![A-Za-z_]))`;
const RELATIONS = 'succ|prec|equiv|cong|neq';

/** Names of commands that no English text holds, in any surroundings that a word boundary allows. */
const UNMISTAKABLE =
  `leqslant|geqslant|leq|geq|neq|lesssim|gtrsim|propto|infty|ell|varepsilon|varphi|
  cdots|cdot|ldots|forall|mapsto|setminus|triangleq|langle|lVert|rVert|lvert|rvert|lfloor|rfloor|lceil|rceil|nabla|subseteq|supseteq|otimes|oplus|odot|
  coloneqq|leadsto|varnothing|emptyset|oslash|sqsubseteq|subsetneq|preceq|succeq|simeq`.replace(
    /\s+/g,
    '',
  );
const ARROWS =
  '(?:[Ll]ong|hook)?(?:[Ll]eftright|[Rr]ight|[Ll]eft)arrow|uparrow|downarrow|xrightarrow';
const SCRIPT_WORDS = `circ|infty|star|top|prime|ast|dagger|natural|rm(?= )|${greek}`;

/** Whether a formula of the text, as far as it is mended, has the Greek letter by itself. */
function isGreekIn(text: string, name: string): boolean {
  return new RegExp(String.raw`(?<!\\)\$[^$]*\\${name}(?![A-Za-z])[^$]*\$`).test(text);
}

/** A factor that surely lost its backslash (`5times`): so this author writes factors. */
const FACTOR = /[\d}][KMB]?\\times(?! ?\d|[A-Za-z])/;

/** The rules, in the order in which they apply; each is proof on its own. */
export const STRIPPED_MATH: readonly StrippedRule[] = [
  ...STRIPPED_ARGUMENTS,
  // `2times`, `256times256`, `256{times}256`, `8timesRTX`; not `2timesteps`.
  command('times', String.raw`(?<=[\d}][KMBk]?)(?:times|\{times\})(?![a-rt-z]|s(?!im))`),
  command(
    'times',
    String.raw`(?<=\d[KMk]? )times(?= \d)|(?<=\) )times(?= \()|(?<=[α-ωΑ-Ω] ?)times(?= ?[α-ωΑ-Ω])`,
  ),
  command('times', String.raw`(?<=\(|\b(?:and|by|of|or|to|achiev(?:e|es|ed|ing)) )times(?= \d)`),
  command(
    'times',
    String.raw`(?<=(?:^|[^A-Za-z])(?:[A-HJ-Z]|[b-z])\s?)times(?=\s?[A-Zb-z](?![A-Za-z]))`,
  ),
  command('times', String.raw`${ALONE}times(?=\d|-shaped)`),
  // `at times 8 and times 16`
  command('times', String.raw`(?<=\bat )times(?= \d+(?:,| and| or) \\?times \d)`),
  // `16 times fewer` in a text with `5times`.
  {
    hint: 'times',
    find: /(?<=\d[KMB]? )times(?= [a-z(]| ?[,.;)])/g,
    put: ([word], text) => (FACTOR.test(text) ? `\\${word}` : undefined),
  },
  // `6 models times 8 prompts times 3 seeds`, `"image"times"text"`.
  {
    hint: 'times',
    find: /(?<=(?:^|[ (])\d[\d,]*(?: [A-Za-z][A-Za-z-]*){1,2}s )times(?= \d)/g,
    put: ([word], text) =>
      FACTOR.test(text) || / \\?times \d[^.]{3,40}s \\?times \d/.test(text)
        ? `\\${word}`
        : undefined,
  },
  command('times', String.raw`(?<=["”’)\]])times(?=["“‘([])`),
  {
    hint: 'pm',
    find: /(?<![A-Za-z\\])pm([lg]eq)(?![a-z])/g,
    put: ([, relation]) => `\\pm\\${relation}`,
  },
  // Brackets that grew with what they held.
  {
    hint: 'left',
    find: /(?<![A-Za-z\\])!?left([([|])([^[\]|$,]{1,60}?) ?(?<![A-Za-z\\]{2})right([)\]|])/g,
    put: ([, open, inner, close]) => `${open}${inner}${close}`,
  },
  command('neg', `${ALONE}neg(?= ?[A-Z](?![A-Za-z]))`),
  command('wide', `${ALONE}wide(?:hat|tilde)(?= ?[A-Z{])`),
  // `Ntimes faster`.
  command('times', String.raw`(?<=(?:^|[^A-Za-z\\])[A-Zb-np-z])times(?![A-Za-z])`),
  command('times', `(?<=[a-z])(?<!some|often|mean|at)times(?=[A-Z][a-z])`),
  // `modeltimestask`: a product of words, and none that begins with "time".
  {
    hint: 'times',
    find: /(?<![A-Za-z\\])([a-z]{3,14})times(?=([a-z]{3,14}?)(?:times[a-z]|(?![A-Za-z])))/g,
    put: ([, left = '', right = '']) =>
      isCommonWord(left) && !isCommonWord(`s${right}`) ? `${left}\\times` : undefined,
  },
  command('times', String.raw`(?<=\\times[a-z]{3,14})times(?=[a-z]{3,14}(?![A-Za-z]))`),
  // Arrows are glued to anything: `SFTrightarrowGRPO`.
  command('arrow', String.raw`(?<!\\)(?:(?<![A-Za-z])n)?(?:${ARROWS})(?!s\b)`),
  ...STRIPPED_CHAINS,
  command('', `${ALONE}(?:${UNMISTAKABLE})(?![a-z])`),
  command('langle', `${ALONE}langle(?=[a-z])`),
  {
    hint: '\\langle',
    find: /(?<!\\)rangle(?![a-z])/g,
    put: () => '\\rangle',
  },
  // `sim2K`, `sim 10\%`, `{sim}50`; sim2real and its kin are names.
  command(
    'sim',
    String.raw`(?<=^|[^A-Za-z\\]|\\times)(?:sim|\{sim\})(?=\s?\$?\d(?!(?<=2)[a-wyz](?!imes)))`,
  ),
  command(
    'approx',
    String.raw`(?<![A-Za-z\\-])(?:approx|\{approx\})(?=\s?[\d+\-{!])|(?<=[A-Z]{2})approx(?=\d)`,
  ),
  command('approx', String.raw`${OPERAND_BEFORE}approx(?=\s[A-Za-z][_^(]|\s\d)`),
  // `0.6pm0.05`, `0.6 pm 0.05`, `(pm1)`; `9 pm` and PM2.5 are no signs.
  command('pm', String.raw`(?<=[\d%}])(?:pm|\{pm\})(?=\d)`),
  command('pm', String.raw`(?<=\.\d{1,4}%? )pm(?= \d)|(?<=\bmean )pm(?= [a-z])`),
  command('pm', String.raw`(?<![A-Za-z\d] |\d)(?<=[( ])pm(?= ?(?!2\.5\b|10(?!\d|\.\d))\d)`),
  command('pm', String.raw`(?<=[A-Za-z] )pm(?= \d)|(?<=[A-Za-z] )pm(?=\d)(?!pm2\.5|pm10\b)`),
  command('e', String.raw`${ALONE}(?:le|ge|\{le\}|\{ge\})(?=\s?\.?\d)`),
  command('', String.raw`${OPERAND_BEFORE}(?:le|ge|ne|ll|gg)(?=\s[A-Za-z\d.])`),
  // `A succ B equiv C`, `A subset R^n`.
  command(
    '',
    String.raw`(?<=(?:^|[^A-Za-z])[A-HJ-Zb-z]\s?)(?:${RELATIONS})(?=\s?[A-Zb-z](?:(?:${RELATIONS})|(?![A-Za-z])))`,
  ),
  command('subset', '(?<=(?:^|[^A-Za-z])[B-HJ-Z] )subset(?= [A-Z](?![A-Za-z]))'),
  command('e', String.raw`(?<=(?:^|[^A-Za-z])[B-Zb-np-zα-ω])(?:leq?|geq?|neq)(?=\s?\d)`),
  // Sets and intervals: `r in [-0.79, 0.98]`.
  {
    hint: 'in',
    find: /(?<=(?:^|[^A-Za-z])[B-HJ-Zb-zα-ω]\s?|[)}] )in(\s?)(?:\{(-?\d[\d., -]{2,60})\}|(?=[[(][-+]?\d[\d./%]*[,;] ?[-+]?\d))/g,
    put: ([, gap = '', set]) => `\\in${set === undefined ? gap : `${gap}\\{${set}\\}`}`,
  },
  command('in', `${ALONE}(?:${greek})(?= in [[(][-+]?\\d)`),
  command('in', String.raw`(?<=\\(?:${greek}) )in(?= [[(][-+]?\d)`),
  // `gamma in [0, pi]`
  command('pi', String.raw`(?<=\\in ?[[(](?:-?[\d.]+, ?)?-?\d?)pi(?=[\]),])`),
  command('sim', String.raw`${ALONE}sim(?=,\d)`),
  // Greek before a relation that was just restored.
  command('\\', String.raw`${ALONE}(?:${greek})(?= \\(?:leq|geq|approx|propto|neq|le|ge)[ \d])`),
  {
    hint: '',
    find: /(?<![A-Za-z\\])(hat|bar|tilde)([α-ω])/g,
    put: ([, accent, letter]) => `\\${accent}{${letter}}`,
  },
  command('to', String.raw`(?<=\d[%KMB]?)to(?=\d+\.\d)|(?<=\.\d{1,4}%?)to(?=\d)`),
  command(
    'to',
    String.raw`(?<=[A-Z]{2})to(?=[A-Z]{2})|(?<=[A-Z])to(?=[A-Z]{2,3}\b)(?<=\b[A-Z]to)|(?<=[A-Z]{2})to(?=[A-Z]\b)`,
  ),
  // Greek that is surely Greek elsewhere in the text, and Greek as a function: `phi(cdot)`.
  {
    hint: '\\',
    find: new RegExp(`${ALONE}(?:${greek})(?![A-Za-z]|-[a-z])`, 'g'),
    put: ([word], text) => (isGreekIn(text, word) ? `\\${word}` : undefined),
  },
  command('cdot', String.raw`${ALONE}(?:${greek})(?=\(\\?cdot(?![a-z]))`),
  // A condition: `P(y mid x)`, `p_theta(y mid x, z)`.
  command('mid', String.raw`(?<=(?:[A-Za-zα-ωϕϵ]|\})\([A-Za-z][^\s()]{0,9} )mid(?= [^()]{1,24}\))`),
  // `ρ_off`: who types Greek letters as characters typed the index as one too.
  {
    hint: '_',
    find: /(?<=(?:^|[^A-Za-z\d_])[α-ω])_([a-z]{2,12}|[A-Z]{2,6})(?![A-Za-z_\d{])/g,
    put: ([, index]) => `_{\\text{${index}}}`,
  },
  // `{bf x}^*`
  { hint: '{bf ', find: /\{bf ([A-Za-z])\}(?=[\^_])/g, put: ([, letter]) => letter },
  // Words in scripts: `360^circ`, `L_infty`.
  command('^', String.raw`(?<=\^\{?)(?:circledR|(?:${SCRIPT_WORDS})(?![A-Za-z]))`),
  command('_', String.raw`(?<=_\{?)(?:${SCRIPT_WORDS})(?![A-Za-z])|(?<=_\{)(?:max|min)(?=\})`),
  // Greek is ordinary English (`alpha`, `tau`) unless a script follows.
  command('^', String.raw`${ALONE}(?:${greek})(?=\^[\d{A-Za-z*])`),
  command(
    '_',
    `${ALONE}(?:(?:${greek}|sum|prod|log)(?=${SUBSCRIPT_AFTER})|(?:max|min|sup|inf|lim)(?=_\\{))`,
  ),
  // The real numbers, where only they make sense: `z in R^n`, `R^{k times n}`.
  command('in', String.raw`(?<=(?:^|[^A-Za-z])[B-HJ-Zb-zα-ω] )in(?= R\^)`),
  {
    hint: 'R^',
    find: /(?<![A-Za-z\\{])R(?=\^\{[^{}]{1,20}times)|(?<=\\(?:in|subset)\s?)R(?=\^)|(?<=\b(?:in|from|into|to|over) )R(?=\^(?:\{[dmnkDN]|[dmnkDN3](?!\w)))/g,
    put: () => '\\mathbb{R}',
  },
  // `muP`, `5mum`: glued to what it is said of.
  command('mu', String.raw`${ALONE}mu(?=[A-Z](?![a-z]))|(?<=\d\s?)mu(?=[msgLWA](?![A-Za-z]))`),
  // `Deltalambda`, `Deltat`: glued to a letter.
  command('Delta', `${ALONE}Delta(?=(?:${greek}|[tx])(?![A-Za-z]))`),
  command('\\Delta', `(?<=\\\\Delta)(?:${greek})(?![A-Za-z])`),
  command('dots', String.raw`(?<=[\dA-Za-z}], ?)dots(?=, ?[\dA-Za-z](?![A-Za-z]))`),
  command(
    'log',
    String.raw`(?<!\\)log(?=[ (^])(?<=(?:[OΘΩ]|(?<![A-Za-z])o)\((?!sqrt\()\S{0,6}\s?log)`,
  ),
  command('log', `${ALONE}log(?= [a-zA-Z]_[a-z\\d](?![A-Za-z]))`),
  command(
    '(',
    String.raw`(?<!\\)(?:cdot|log|sqrt(?=\{))(?![a-z])(?<=(?:[OΘΩ]|(?<![A-Za-z])o)\([^()]{0,24}(?:cdot|log|sqrt))`,
  ),
  // `(epsilon, delta)` of privacy, `(mu+lambda)` of evolution: Greek joined to Greek.
  command('epsilon', `${ALONE}(?:var)?epsilon(?=, ?delta(?![A-Za-z]))`),
  command('epsilon', String.raw`(?<=\\(?:var)?epsilon, ?)delta(?![A-Za-z])`),
  ...['+', 'a/'].map((hint) => {
    const sign = `\\${hint.at(-1)}`;
    return command(hint, `${ALONE}(?:${greek})(?=${sign}\\\\?(?:${greek})(?![a-bd-z]))`);
  }),
  command('\\', `(?<=\\\\(?:${greek})[+/])(?:${greek})(?![A-Za-z])`),
  // Thin spaces: `sim!5`, `0.82!-!0.94`, `x!in!{4,8}`.
  {
    hint: '!',
    find: /(?<![A-Za-z\\])(sim|approx|times|leq|geq|pm)!(?=\d)/g,
    put: ([, name]) => `\\${name}\\!`,
  },
  {
    hint: '!',
    find: /(?<=[\d})A-Za-z])!([-=<>])!(?=[\d\\(A-Za-z])/g,
    put: ([, sign]) => `\\!${sign}\\!`,
  },
  {
    hint: '!',
    find: /(?<=[\d})A-Za-z])!\\?(approx|in|times|sim|leq|geq|to|rightarrow)!(\{[^{}]{1,20}\})?/g,
    put: ([, name, set = '']) =>
      `\\!\\${name}\\!${set.replace(/^\{/, '\\{').replace(/\}$/, '\\}')}`,
  },
];

/** Two dollars of `\$5 … \$9` were taken for a formula: the first backslash is all that is left. */
export const STRIPPED_MONEY: readonly StrippedRule[] = [
  { hint: '\\', find: /(?<![\\\w])\\(\d)(?!\))/g, put: ([, digit]) => `\\$${digit}` },
  // A name that begins with a dollar sign, which stands whole elsewhere in the text.
  {
    hint: '\\$',
    find: /\\([A-Z][A-Za-z]+)/g,
    put: ({ 1: name, input }) => (input.includes(`\\$${name}`) ? `\\$${name}` : undefined),
  },
];
