import { isCommonWord } from '../../../abstract/repair/words.ts';

/** Words that join a name in a title (`LLM-Based`) and are set small where it is set like a sentence. */
const COMMON_PARTS = new Set(
  `agnostic aided anti as assisted augmented aware awareness balanced based centered centric coded conditioned constrained controlled
  cross derived driven efficient embedded empowered enabled end enhanced enriched equipped era free friendly generated governed
  grade grained grounded guided human humans in inspired integrated inter large level like long made mediated modal modeling multi native no non
  of on only optimized oriented post powered pre pseudo ray ready real refined related rewritten self semi shaped sim small specialized
  specific style sub supervised supported to trained tuned tuning type wise written`.split(/\s+/),
);

/** Others, unless they are part of a name: `Text-to-SQL`, but `LongCat-Video`. */
const COMMON_NOUNS = new Set(
  'cache decoding event feedback fisheye image instance judge language mixture model optical panoramic pixel pose radar scale score shot step text token tool turn video view vision'.split(
    ' ',
  ),
);

/** A word with the signs before and after it apart: `(GPT-4o),` is `(`, `GPT-4o` and `),`; `C++` and `A*` keep their own. */
export function bareWord(word: string): [lead: string, core: string, trail: string] {
  const [, lead = '', core = '', trail = ''] =
    /^([^\p{L}\p{N}]*)(\p{L}\*|.*?)([^\p{L}\p{N}+#]*)$/u.exec(word) ?? [];
  return [lead, core, trail];
}

/** A word cut at its hyphens and slashes, which stand between the parts. */
export function partsOfWord(word: string): string[] {
  return word.split(/([-–/])/);
}

/** Says whether what follows a text begins a sentence or what is set like one; abbreviations (`U.S.`, `vs.`) end none. */
export function opensSentence(before: string): boolean {
  return (
    /(?:^(?:\[\w+\])?|[.:?!–—]["”’']?|\s-)\s*$/.test(before) &&
    !/(?:\b\p{Lu}|\b(?:vs|St|Dr|cf))\.\s*$/u.test(before)
  );
}

/** Says whether a part of a word is one that is set small beside a name, or within a name of several words. */
export function isCommonPart(part: string, inName = false): boolean {
  const small = part.toLowerCase();
  return COMMON_PARTS.has(small) || (!inName && COMMON_NOUNS.has(small));
}

/** Says whether a part of a word is what became of something: `AI-Associated`; within a name, only a common one. */
export function isParticiple(part: string, inName = false): boolean {
  return (
    /\p{L}{3}(?:ed|ing)$/u.test(part) &&
    (inName ? isCommonWord(part) : part.length > 6 || isCommonWord(part))
  );
}

/** Says whether capitals are part of a word (`LLM`, `GPT4`, `3D`, the `Q` of `Q-Learning`) and not only begin it. */
export function hasOwnCapitals(part: string, places = 1): boolean {
  return (
    /.\p{Lu}/u.test(part) ||
    /^\p{Lu}.*\p{N}/u.test(part) ||
    /^\p{Lu}[+#*]+$/u.test(part) ||
    (/^\p{Lu}$/u.test(part) && (places > 1 || part !== 'A'))
  );
}
