import type { Paper } from '../archive/model/paper.ts';
import type { DraftOrigin } from './draft.ts';

/** SHA-256 of a text in UTF-8, as hex digits; handed in, since this layer imports nothing of Node. */
export type Sha256 = (text: string) => string;

/** The three values that a `source` vouches for. */
export type ImportedText = Pick<Paper, 'title' | 'authors' | 'abstract'>;

/** The `source` of a paper whose title, authors and abstract were taken from an origin: `listing@1a2b3c4d`. */
export function sourceOf(origin: DraftOrigin, text: ImportedText, sha256: Sha256): string {
  return `${origin}@${sha256(JSON.stringify([text.title, text.authors, text.abstract])).slice(0, 8)}`;
}

/** The origin that a `source` names, or undefined where a paper has none. */
export function originOf(source: string | undefined): DraftOrigin | undefined {
  return source?.slice(0, source.indexOf('@')) as DraftOrigin | undefined;
}

/** Says whether title, authors and abstract of a paper are still those that its `source` was written for. */
export function isUntouched(paper: ImportedText & { source?: string }, sha256: Sha256): boolean {
  const origin = originOf(paper.source);
  return origin !== undefined && sourceOf(origin, paper, sha256) === paper.source;
}
