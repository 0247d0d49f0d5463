import type { Paper } from '../model/paper.ts';

/** A file of the site that is no page: where it is, what it is made of, and how to make it. */
export interface OutputFile {
  /** Below the origin, as `routes` gives it. */
  address: string;
  /** The papers it shows: it changes only with them, their keys, the registries and the configuration. */
  papers: readonly Paper[];
  /** Makes the content; called only where the file is wanted. */
  body: () => string | Uint8Array | Promise<string>;
}

/** A value as the text of a JSON file. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** A body that two addresses share: made when the first of them asks for it. */
export function lazily(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
