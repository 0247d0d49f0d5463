/** A 1-based line and column, in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** The place of the character at `index` of `text`, whose lines end in LF. */
export function placeAt(text: string, index: number): Place {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
