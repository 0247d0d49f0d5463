import { cleanText } from '../../abstract/index.ts';
import type { Place } from '../model/paper.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { readFrontmatter } from './frontmatter.ts';
import type { Plain } from './plain-reader.ts';

/** What is dropped from texts without a word; the characters that join letters of some scripts may be meant. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u2060-\u2065\u206A-\u206F\uFEFF]/;

/** Such a character within an address of a body. */
const IN_ADDRESS =
  /https?:\/\/[^\s<>"]*?[\u00AD\u061C\u180E\u200B-\u200F\u2060-\u2065\u206A-\u206F\uFEFF](?=[\w/.?#=&%-])/g;

/** The keys of names and addresses. */
const GUARDED = ['authors', 'org', 'links', 'doi', 'teaser'];

/**
 * Invisible characters in names and addresses, where they are refused: two names or addresses that look alike would be
 * different ones. Elsewhere they are dropped. `source` is the file as it was decoded.
 */
export function hiddenCharacters(source: string, file: string): Problem[] {
  const isPlain = !INVISIBLE.test(source) && !/\\[uUx]/.test(source);
  const matter = isPlain ? [] : readFrontmatter(source, file);
  if (Array.isArray(matter) || !matter.values) return [];
  const { values, places, body, bodyLine } = matter;
  const found: Problem[] = [];
  for (const key of GUARDED) search(values[key], key);
  const lines = body.split('\n');
  for (const [index, line] of lines.entries()) {
    for (const match of line.matchAll(IN_ADDRESS)) {
      const column = match.index + match[0].length;
      found.push(refusal(match[0].at(-1) ?? '', file, { line: bodyLine + index, column }));
    }
  }
  return found;

  function search(value: Plain | undefined, path: string): void {
    if (value === undefined) return;
    if (typeof value !== 'string') {
      for (const [step, inner] of Object.entries(value)) search(inner, `${path}.${step}`);
      return;
    }
    const character = hiddenIn(value);
    if (character) found.push(refusal(character, file, places[path]));
  }
}

/** The first character of a value that cleaning would drop. */
function hiddenIn(value: string): string | undefined {
  const kept = [...cleanText(value).text];
  return [...value].find((one) => INVISIBLE.test(one) && !kept.includes(one));
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
