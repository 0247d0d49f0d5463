/** One step from a format of content to the next. */
export interface Migration {
  /** The format that it leads to, one more than that which it begins with. */
  to: number;
  /** What changes, as a sentence for the person whose files change. */
  what: string;
  /** The new text of a file, by its path relative to the content root; the same text where nothing changes. */
  change: (file: string, text: string) => string;
}

/** All steps, in order, one for each format after the first. Format 1 is the first: there is nothing to change yet. */
export const MIGRATIONS: readonly Migration[] = [];
