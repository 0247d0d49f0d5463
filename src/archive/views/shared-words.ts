/** Words that begin with so many equal letters say the same: `unlearning`, `unlearned`. */
const STEM = 6;

/** Shared words as a reader sees them: of those that say the same the first, and acronyms as the text writes them. */
export function sharedWords(words: readonly string[], text: string): string[] {
  const stems = new Set<string>();
  return words.flatMap((word) => {
    const stem = word.slice(0, STEM);
    if (stems.has(stem)) return [];
    stems.add(stem);
    return [asWritten(word, text)];
  });
}

function asWritten(word: string, text: string): string {
  const written = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu').exec(text)?.[0];
  return written && /\p{Lu}.*\p{Lu}/u.test(written) ? written : word;
}
