import { type Entry, type Line, lineOf } from '../../archive/entry.ts';
import type { Words } from '../../words/en.ts';

/** The organization, the first authors and how many more there are, as text; empty where nothing is known. */
export function bylineOf(words: Words, entry: Entry): string {
  return lineByline(words, lineOf(entry));
}

/** The same of a line. */
export function lineByline({ counts }: Words, { authors, hidden, org }: Line): string {
  const names = authors.join(', ');
  const more = hidden > 0 ? counts.andMore(hidden) : '';
  const people = authors.length === 0 && hidden > 0 ? counts.authors(hidden) : `${names} ${more}`;
  return [org?.name, people.trim()].filter(Boolean).join(' · ');
}
