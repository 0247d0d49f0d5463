/** Words that begin with so many equal letters say the same: `unlearning`, `unlearned`. */
const STEM = 6;

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** The acronyms of a text as it writes them first, by their small letters; `RL` too where only `RL-based` is there. */
export function acronymsOf(text: string): ReadonlyMap<string, string> {
  const written = (text.match(WORD) ?? []).filter((word) => TWO_CAPITALS.test(word));
  const parts = written.flatMap((word) =>
    word.split('-').filter((part) => TWO_CAPITALS.test(part)),
  );
  // Of two with one key the last stays, so the first ones come last.
  return new Map([...written, ...parts].reverse().map((word) => [word.toLowerCase(), word]));
}

/** Shared words as a reader sees them: of those that say the same the first, and acronyms as the text writes them. */
export function sharedWords(
  words: readonly string[],
  acronyms: ReadonlyMap<string, string>,
): string[] {
  const stems = new Set<string>();
  return words.flatMap((word) => {
    const stem = word.slice(0, STEM);
    if (stems.has(stem)) return [];
    stems.add(stem);
    return [acronyms.get(word) ?? word];
  });
}
