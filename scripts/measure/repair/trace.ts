import type { Span } from '../../../src/abstract/repair/repair.ts';
import { isCommonWord } from '../../../src/abstract/repair/words.ts';
import { FUNCTIONS, knownCommand, WITH_ARGUMENT } from '../../../src/abstract/tex/mathematics.ts';
import { GREEK } from '../../../src/abstract/tex/symbols.ts';
import type { Damage } from './damage.ts';
import type { Pair } from './pair-alignment.ts';

/** Names of commands that texts without mathematics have as words, besides Greek letters, functions and common words. */
const WORDS = new Set(
  'times to in mid sum star top prime angle bullet wedge cap cup bar hat vec dot dots sharp flat land pm le ne'.split(
    ' ',
  ),
);
/** Arguments that are left although their command is gone. */
const SEEN = new Set(['frac', 'dfrac', 'tfrac', 'binom']);
/** Commands of style, which the repair need not bring back. */
const STYLES = new Set('mathbf mathrm mathsf mathtt mathit boldsymbol bm ensuremath'.split(' '));

/**
 * Whether what is left of a damaged formula shows that something was lost: a script, a brace, or a command that is glued to
 * something or is no word. Two kinds show nothing, whatever a repair may do: a letter whose alphabet, accent or root is gone
 * (`\mathcal{O}(n)` as "O(n)"), and numbers, letters and words as any text has them ("alpha = 3", "16 times", "a to b").
 */
export function showsItsLoss(damage: Damage, { arxiv, hf }: Pair, left: Span): boolean {
  if (damage.class === 'link') return true;
  if (hasUnseenArgument(arxiv.slice(damage.start, damage.end))) return false;
  if (/[\^_{}!]/.test(hf.slice(left.start, left.end))) return true;
  const before = /\S*$/.exec(hf.slice(0, left.start))?.[0] ?? '';
  const after = /^\S*/.exec(hf.slice(left.end))?.[0] ?? '';
  const shown = before + hf.slice(left.start, left.end) + after;
  return [...shown.matchAll(/(\d?)([A-Za-z]{2,})(\d?)/g)].some(([, digit, run = '', next]) =>
    digit === '' && next === '' ? isCommand(run) : isCommand(run) || knownCommand(run) === run,
  );
}

function hasUnseenArgument(formula: string): boolean {
  return [...formula.matchAll(/\\([A-Za-z]+)\s*\{/g)].some(
    ([, name = '']) => WITH_ARGUMENT.has(name) && !SEEN.has(name) && !STYLES.has(name),
  );
}

/** A command that is no word, or several glued to each other or to a letter. */
function isCommand(run: string): boolean {
  if (isWord(run)) return false;
  if (knownCommand(run) === run) return true;
  const rest = run.slice(knownCommand(run)?.length ?? run.length);
  const last = knownCommand(run.slice(1)) === run.slice(1);
  return last || (rest !== '' && (rest.length === 1 || knownCommand(rest) === rest));
}

function isWord(run: string): boolean {
  return WORDS.has(run) || Object.hasOwn(GREEK, run) || FUNCTIONS.has(run) || isCommonWord(run);
}
