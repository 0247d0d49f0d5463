/** The argument of a command, without its brackets, and the place after it. */
export interface Group {
  content: string;
  end: number;
}

/** Longer arguments are no arguments but a bracket that was never closed; also keeps reading linear. */
const LONGEST = 2_000;

/** Reads a balanced `{…}` or `[…]` that starts at `at`, after blanks where `blanks` says so. */
export function readGroup(text: string, at: number, open: '{' | '[' = '{'): Group | undefined {
  if (text[at] !== open) return undefined;
  const close = open === '{' ? '}' : ']';
  const limit = Math.min(text.length, at + LONGEST);
  let depth = 0;
  for (let i = at; i < limit; i += 1) {
    const char = text[i];
    if (char === '\\') i += 1;
    else if (char === open) depth += 1;
    else if (char === close) {
      depth -= 1;
      if (depth === 0) return { content: text.slice(at + 1, i), end: i + 1 };
    }
  }
  return undefined;
}
