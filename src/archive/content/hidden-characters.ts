import { findHidden } from '../../abstract/index.ts';
import type { Place } from '../model/paper.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { readFrontmatter } from './frontmatter.ts';
import type { Plain } from './plain-reader.ts';

/** An address of a body, up to where it certainly ends. */
const ADDRESS = /https?:\/\/[^\s<>"]+/g;

/** What an address may end with. */
const ADDRESS_END = /[\w/.?#=&%-]/;

/** The keys of names and addresses. */
const GUARDED = ['authors', 'org', 'links', 'doi', 'teaser'];

/**
 * Invisible characters in names and addresses, where they are refused: two names or addresses that look alike would be
 * different ones. Elsewhere they are dropped. `source` is the file as it was decoded.
 */
export function hiddenCharacters(source: string, file: string): Problem[] {
  const isPlain = !findHidden(source) && !/\\[uUx]/.test(source);
  const matter = isPlain ? [] : readFrontmatter(source, file);
  if (Array.isArray(matter) || !matter.values) return [];
  const { values, places, body, bodyLine } = matter;
  const found: Problem[] = [];
  for (const key of GUARDED) search(values[key], key);
  for (const [index, line] of body.split('\n').entries()) {
    for (const address of line.matchAll(ADDRESS)) {
      const hidden = findHidden(address[0]);
      if (!hidden || !ADDRESS_END.test(address[0].slice(hidden.index + 1))) continue;
      const column = address.index + hidden.index + 1;
      found.push(refusal(hidden.character, file, { line: bodyLine + index, column }));
    }
  }
  return found;

  function search(value: Plain | undefined, path: string): void {
    if (value === undefined) return;
    if (typeof value !== 'string') {
      for (const [step, inner] of Object.entries(value)) search(inner, `${path}.${step}`);
      return;
    }
    const hidden = findHidden(value);
    if (hidden) found.push(refusal(hidden.character, file, places[path]));
  }
}

function refusal(character: string, file: string, place: Place | undefined): Problem {
  const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return problem(
    'character-refused',
    file,
    place,
    `U+${point}, which nobody can see, stands in a name or an address.`,
    'Remove it.',
  );
}
