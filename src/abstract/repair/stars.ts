import { editMatches } from './passes.ts';
import type { Edit } from './repair.ts';
import { guardedSpans } from './spans.ts';

/** Emphasis as people write it; `**` may stand inside a word, `*` may not. */
const STARS =
  /\\\*|\*\*(?=[^\s*])[^*\n]{1,500}?(?<=[^\s*])\*\*(?!\*)|(?<=^|[\s(["“‘—–/-])\*(?=[^\s*])[^*\n]{1,500}?(?<=[^\s*])\*(?![\w*])|\*+/g;

/**
 * Escapes the stars that are no emphasis (`384*384`, `A^*search`), where a second one in the
 * paragraph could close what the first opens.
 */
export function starEdits(text: string): Edit[] {
  const first = text.indexOf('*');
  if (first < 0 || first === text.lastIndexOf('*')) return [];
  const spans = guardedSpans(text, 'with addresses');
  return editMatches(text, spans, 'escape', STARS, ({ 0: stars }) =>
    /^\*+$/.test(stars) ? stars.replaceAll('*', '\\*') : undefined,
  );
}
