import { ALONE, command, greek, type StrippedRule } from './stripped-rule.ts';

const GREEK_LETTER = '[α-ωΑ-Ωϵϕ]';
const SYMBOL = `${greek}|infty|ell|${GREEK_LETTER}`;
const OPERAND = `${SYMBOL}|[A-Za-z]`;
/** Letters with which the names after them are no words: `all`, `one`, `egg` are. */
const CONSONANT = `infty|ell|${GREEK_LETTER}|[b-df-hj-np-zB-DF-HJ-NP-Z]`;
/** Names that no word ends in. */
const SURE =
  'leqslant|geqslant|leq|geq|neq|lesssim|gtrsim|propto|approx|equiv|simeq|oplus|otimes|setminus|subseteq|subsetneq|wedge|mapsto|cdot';
const LETTER = "(?:[b-zB-HJ-Z](?![A-Za-z'’])|[α-ωϵϕ])";

/** An operand, an operator and perhaps an operand, glued since their backslashes are gone. */
const chain = (hint: string, left: string, operator: string, rest: string): StrippedRule => ({
  hint,
  find: new RegExp(`${ALONE}(${left})(${operator})${rest}`, 'g'),
  put: ([, first = '', name, last = '']) => {
    const gap = /^[A-Za-z]$/.test(last) ? ' ' : '';
    return `${asCommand(first)}\\${name}${gap}${asCommand(last)}`;
  },
});

function asCommand(operand: string): string {
  return operand.length > 1 ? `\\${operand}` : operand;
}

/** Greek in brackets after a letter, in a text that has lost other commands: who has lost none typed it so. */
const argument = (pattern: string): StrippedRule => ({
  hint: '\\',
  find: new RegExp(pattern, 'g'),
  put: ([name]) => `\\${name}`,
});

/** Relations and operations that lost the backslash between them and a letter: `nleq m`, `thetainTheta`, `Ngg1`. */
export const STRIPPED_CHAINS: readonly StrippedRule[] = [
  chain('', OPERAND, SURE, `(${OPERAND})?(?![A-Za-z-])(?<!I[a-z]{2,8})`),
  chain('', `${greek}|${GREEK_LETTER}`, 'in|to|sim|subset', `(${SYMBOL})(?![A-Za-z])`),
  chain('toinfty', OPERAND, 'to', '(infty)(?![A-Za-z])'),
  chain('to', `${greek}|${GREEK_LETTER}`, 'to', String.raw`(?=\d)`),
  chain('in', `${greek}|${GREEK_LETTER}`, 'in', `(?=[[({])`),
  // Words end in these names: what follows must be mathematics.
  chain('', CONSONANT, 'll|gg|le|ge|ne', String.raw`(?= ?\d| (?:${LETTER}|ell(?![a-z])|\\[a-z]))`),
  chain('', String.raw`\d`, 'le|ge', `(?= ${LETTER}| ?${GREEK_LETTER})`),
  chain('sim', OPERAND, 'sim', String.raw`(?= ?\d(?!(?<=2)[a-z])| ?[A-Za-z][_(^])`),
  chain('', OPERAND, 'odot|cup|cap|vee|circ|subset|supset', `(?= ${LETTER})`),
  {
    hint: 'in{',
    find: new RegExp(String.raw`(?:${ALONE}(${OPERAND}) ?|(?<=\))())in ?\{([^{}$]{1,60})\}`, 'g'),
    put: ([, left = '', , set]) => `${asCommand(left)}\\in\\{${set}\\}`,
  },
  command(
    'to',
    String.raw`(?<=(?:^|[^A-Za-z])\\?(?:${OPERAND}) )to(?= (?:\\|[+-])?infty(?![a-z]))`,
  ),
  chain('exists', OPERAND, 'exists', `(?= ?${LETTER})`),
  chain('forall', OPERAND, 'forall', `(?= ?${LETTER})`),
  // Two operands with scripts: `g_1 star g_2`.
  command(
    '_',
    String.raw`(?<=(?:^|[^A-Za-z])[A-Za-zα-ω][_^](?:\w|\{[^{}]{1,12}\}) )(?:star|ast|circ|cup|cap|vee|wedge|bullet|mid|sim|subset|in|perp)(?= [A-Za-zα-ω](?:[_^]|\([A-Za-z]))`,
  ),
  chain('mid', GREEK_LETTER, 'mid', '(?= [a-z\\d])'),
  command('_', String.raw`(?<=_\d)(?:ne|le|ge)(?=\d)`),
  command('partial', `${ALONE}partial(?=${GREEK_LETTER}|_[a-zα-ω]| [A-Za-z]_)`),
  command('int ', String.raw`(?<==\s?)int(?= [a-z][_^(])`),
  // Finite fields, where only they make sense.
  { hint: 'F_', find: /(?<=\bover )F(?=_(?:[pq](?!\w)|\{[pq2]))/g, put: () => '\\mathbb{F}' },
  command(' ne ', '(?<=[A-Z][a-z]+ )ne(?= [A-Z][a-z])'),
  chain('iff', '[A-Z]', 'iff', '(?= [A-Z](?![A-Za-z]))'),
  command('to', `(?<=(?:^|[^A-Za-z])[A-Za-zα-ω]: ?[A-Z])to(?=[A-Z](?![A-Za-z]))`),
  // `pi(amid s)`
  chain('mid', '(?<=\\()[A-Za-z]', 'mid', '(?= [A-Za-z](?:_|\\^|[,)]))'),
  // A norm: a bar on its own takes no index.
  {
    hint: '|',
    find: /(?<![|\\])\|([^|$\\\s][^|$\\]{0,30})\|(?=_(?:\d|[FpqX*{]|infty))/g,
    put: ([, inner]) => `\\|${inner}\\|`,
  },
  // Greek as an argument: `L(theta)`, `N(mu, sigma^2)`.
  argument(`(?<=(?:^|[^A-Za-z])[A-Za-z]\\()(?:${greek})(?=[,)^|;])`),
  argument(
    `(?<=(?:^|[^A-Za-z])[A-Za-z]\\((?:\\\\(?:${greek})|[A-Za-z\\d]), ?)(?:${greek})(?=[,)^|;])`,
  ),
  command('(', `${ALONE}(?:Omega|Theta)(?=\\([^()\\s]*(?: [^()\\s]+)?\\))`),
  command('', String.raw`(?<=(?:^|[^A-Za-z\d.]|pm|sim)\d(?:\.\d)?)(?:sigma|pi)(?![A-Za-z])`),
  // A thin space before a unit: `10,mum`.
  { hint: ',mu', find: /(?<=\d),mu(?=[msgLA](?![A-Za-z]))/g, put: () => '\\,\\mu' },
  command('mu', `${ALONE}mu(?=g/)`),
  command('^', `${ALONE}log(?=\\^\\d [A-Za-z(])`),
  command('int_', String.raw`${ALONE}int(?=_(?:\w|\{[^{}]{1,20}\})\^)`),
  command('_', `${ALONE}(?:max|min)(?=_[a-z] [A-Za-z][_(^])`),
  command('', String.raw`(?<=(?:^|[^A-Za-z])[A-Za-z] )(?:equiv|perp|notin|cong)(?= [A-Za-z\d])`),
  chain('in', '[xyz]', 'in', '(?= [A-Z][ ,;)_^(])'),
  chain('to', '[A-HJ-NP-Z]', 'to', "(?= [A-Z](?![A-Za-z.'’-]))"),
  {
    hint: '\\',
    find: new RegExp(`${ALONE}(?:${greek})(?=\\((?:[a-z\\d]|\\\\[a-z]+)\\))`, 'g'),
    put: ([name]) => `\\${name}`,
  },
  command('Delta', `${ALONE}Delta(?= [A-Za-z] ?[=<>≈])`),
  {
    hint: 'arg',
    find: new RegExp(
      `${ALONE}arg ?(max|min)(?=_(?:\\{|[a-zA-Z](?![A-Za-z])|(?:${greek})(?![A-Za-z])))`,
      'g',
    ),
    put: ([, name]) => `\\arg\\${name}`,
  },
  command('m', `${ALONE}(?:max|min)(?=_(?:[a-z]|(?:${greek}))\\\\?(?:max|min)_)`),
  command('m', `(?<=\\\\(?:max|min)_(?:[a-z]|\\\\?(?:${greek})) ?)(?:max|min)(?=_)`),
  // `klog n`, `2log n`, `nablalog p`
  ...['log', 'ln'].map((name) =>
    command(
      name,
      `(?<=(?:^|[^A-Za-z\\\\])(?:[adeg-mn-rt-zA-Z\\d]|\\d[a-z])|[)}]|nabla|${GREEK_LETTER})${name}(?= ${LETTER}|_[a-z\\d{]|\\^\\d )`,
    ),
  ),
  command('nabla', `${ALONE}nabla(?=\\\\log)`),
  command('mid', String.raw`(?<=\))mid(?=\()`),
  command('times', `(?<=\\) )times(?= ${LETTER})`),
  command('math', String.raw`(?<![A-Za-z\\]{2}|\\)math(?:bb|cal)(?= [A-Z](?![A-Za-z]))`),
  command('log', String.raw`(?<=\\lceil |\\lfloor )log(?= )`),
  command('r', `(?<=(?:^|[^A-Za-z])[A-Za-z])(?:rceil|rfloor)(?![a-z])`),
];
