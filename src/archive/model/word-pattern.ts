/** Finds whole words, whatever their case and wherever a line breaks: `RAG` is not in `fragment`. */
export function wordPattern(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const choices = words.map((word) => word.trim().split(/\s+/).map(literalPattern).join('\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** A text as an expression that finds it and nothing else. */
export function literalPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
