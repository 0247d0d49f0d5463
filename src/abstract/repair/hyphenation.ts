import { editMatches } from './passes.ts';
import type { Edit } from './repair.ts';
import { guardedSpans } from './spans.ts';
import { isCommonWord } from './words.ts';

const HYPHEN = /(?<![\w-])([A-Za-z]{2,14})-([ \n]?)([a-z]{2,14})(?![\w-])/g;
/** After these a hyphen is suspended: "fine- and coarse-grained". */
const SUSPENDING = new Set(
  'and or to vs versus as nor but than with plus by of in on for'.split(' '),
);
/** First parts that make real compounds (`re-create`, `multi-modal`). */
const PREFIXES = new Set(
  `anti auto bi co counter cross de deep down ex extra fine full hyper in inter intra low high macro
  mega meta micro mid mini multi nano near neuro non off on one out over post pre pro proto pseudo
  quasi re self semi sub super top trans tri ultra un under uni up zero`.split(/\s+/),
);
/** Second parts that are words of their own, though the list of base words may lack them. */
const WHOLE = new Set(
  `act age bench bottle light mark marks necked outs roll rolls aid art ask bar bed bit box car cat cut day end eye fit fly free gas get go hot ice in ion
  key law led less let lie line log low man map mate men met mix net new off old on one out own pen
  per port put ray read red ring row rug run sea see set sign son tail tell ten than tip tone top
  town train use war way wise work year`.split(/\s+/),
);

/** Words cut in two by a line break of some PDF, joined where that is proven. */
export function hyphenationEdits(text: string): Edit[] {
  if (!text.includes('-')) return [];
  const spans = guardedSpans(text, 'with addresses');
  return editMatches(
    text,
    spans,
    'hyphenation',
    HYPHEN,
    ([, left = '', blank = '', right = '']) => {
      const joined = left + right;
      if (SUSPENDING.has(right) || hasWord(text, `${left}-${right}`, blank === '' ? 1 : 0))
        return undefined;
      const known = isCommonWord(joined) || (blank !== '' && hasWord(text, joined, 0));
      if (!known) return undefined;
      // A hyphen may be meant, unless the halves are no words ("pre- training", "roll-outs").
      const cut = blank === '' ? isFragment(left) && isFragment(right) : !isCompound(left, right);
      return cut ? joined : undefined;
    },
  );
}

function isCompound(left: string, right: string): boolean {
  return PREFIXES.has(left.toLowerCase()) && !isFragment(right);
}

function isFragment(part: string): boolean {
  const lower = part.toLowerCase();
  return (
    !PREFIXES.has(lower) && !WHOLE.has(lower) && !SUSPENDING.has(lower) && !isCommonWord(lower)
  );
}

/** Whether the word stands in the text more often than `times`. */
function hasWord(text: string, word: string, times: number): boolean {
  let found = 0;
  const lower = text.toLowerCase();
  const wanted = word.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const before = lower[at - 1] ?? ' ';
    const after = lower[at + wanted.length] ?? ' ';
    if (!/[\w-]/.test(before) && !/[\w-]/.test(after)) found += 1;
  }
  return found > times;
}
