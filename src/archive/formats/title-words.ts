/** Words that join a name in a title (`LLM-Based`) and are set small where it is set like a sentence. */
const COMMON_PARTS = new Set(
  `agnostic aided anti as assisted augmented aware awareness balanced based centered centric conditioned constrained controlled cross decoding derived driven
  efficient embedded empowered enabled end enhanced enriched equipped era feedback free friendly generated grade grained grounded guided
  image in inspired instance inter integrated judge language large level like long made mixture modal model modeling multi native no non of on oriented pixel pose post powered pre pseudo ready real related scale score shaped
  self semi shot sim small specialized specific step style supervised supported text to token trained tuned tuning turn type video view vision wise written`.split(
    /\s+/,
  ),
);

/** A word with the signs before and after it apart: `(GPT-4o),` is `(`, `GPT-4o` and `),`; `C++` keeps its own. */
export function bareWord(word: string): [lead: string, core: string, trail: string] {
  const [, lead = '', core = '', trail = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}+#]*)$/u.exec(word) ?? [];
  return [lead, core, trail];
}

/** A word cut at its hyphens and slashes, which stand between the parts. */
export function partsOfWord(word: string): string[] {
  return word.split(/([-–/])/);
}

/** Says whether a part of a word is one that is set small beside a name. */
export function isCommonPart(part: string): boolean {
  return COMMON_PARTS.has(part.toLowerCase());
}

/** Says whether capitals are part of a word (`LLM`, `GPT4`, `3D`, the `Q` of `Q-Learning`) and not only begin it. */
export function hasOwnCapitals(part: string, places = 1): boolean {
  return (
    /.\p{Lu}/u.test(part) ||
    /^\p{Lu}.*\p{N}/u.test(part) ||
    /^\p{Lu}[+#]+$/u.test(part) ||
    (/^\p{Lu}$/u.test(part) && (places > 1 || part !== 'A'))
  );
}
