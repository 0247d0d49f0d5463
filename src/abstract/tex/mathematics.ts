import { BIG_SIGNS, GREEK, OPERATIONS, RELATIONS, SIGNS } from './symbols.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Names of functions, set upright before their argument. */
const COMMON_FUNCTIONS = words(
  'log ln exp max min sup inf lim arg argmax argmin det dim gcd tanh sin cos tan Pr',
);

/** Names of functions that a formula may hold; outside of one, some are words or an author's own. */
export const FUNCTIONS: ReadonlySet<string> = new Set([
  ...COMMON_FUNCTIONS,
  ...words(`arccos arcsin arctan cosh cot csc deg diag hom ker lg liminf limsup mod poly polylog rank sec
  sgn sign sinh softmax Tr tr Var Cov`),
]);

const COMMON_FACES = words(
  'mathcal mathbf mathrm mathsf mathtt mathit mathfrak mathscr boldsymbol bm operatorname ensuremath',
);

/** Commands that change the face of their argument, in formulas only. */
export const MATH_FACES: readonly string[] = [
  ...COMMON_FACES,
  ...words('mathnormal mathup pmb mathds mathbbm mathbold hbox'),
];

/** Signs that prove mathematics wherever they stand: between two operands, or before one. */
export const OPERATORS: ReadonlySet<string> = new Set([
  ...Object.keys(OPERATIONS),
  ...Object.keys(RELATIONS),
]);

/** Names that prove mathematics wherever they stand, before an operand. */
export const PREFIXES: ReadonlySet<string> = new Set([
  ...COMMON_FUNCTIONS,
  ...Object.keys(BIG_SIGNS),
]);

/** Commands that prove mathematics wherever they stand and take one argument or two. */
export const WITH_ARGUMENT: ReadonlySet<string> = new Set([
  ...COMMON_FACES,
  ...words(`mathbb sqrt frac dfrac tfrac binom hat widehat tilde widetilde bar overline vec dot ddot
  overset underset xrightarrow`),
]);

/** Every command that is mathematics wherever it stands. */
export const MATHEMATICS: ReadonlySet<string> = new Set([
  ...OPERATORS,
  ...PREFIXES,
  ...Object.keys(GREEK),
  ...Object.keys(SIGNS),
  ...['ldots', 'dots'],
  ...WITH_ARGUMENT,
]);

/** The longest name of such a command that `name` begins with: "times" of "timesRTX", glued when a backslash was lost. */
export function knownCommand(name: string): string | undefined {
  for (let length = name.length; length > 1; length -= 1) {
    const start = name.slice(0, length);
    if (MATHEMATICS.has(start)) return start;
  }
  return undefined;
}
