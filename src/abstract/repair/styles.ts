import type { Mark } from '../tex/text-commands.ts';

const CLOSED_BY = /[\s\p{P}\p{S}]/u;

/**
 * Text set in a style of the grammar, or plain where the marks would not be read as marks: between
 * letters and punctuation, around blanks, or around marks of the same kind.
 */
export function styled(mark: Mark, content: string, before: string, after: string): string {
  const inner = content.trim();
  if (mark === '' || inner === '' || /[*`\n]/.test(inner)) return content;
  const left = content.startsWith(' ') ? ' ' : '';
  const right = content.endsWith(' ') ? ' ' : '';
  if (mark === '`')
    return codeIsSafe(inner, before, after) ? `${left}\`${inner}\`${right}` : content;
  const opens = left !== '' || flanks(before, inner[0] ?? '');
  const closes = right !== '' || flanks(after, inner.at(-1) ?? '');
  // A single star inside a word could be a multiplication sign; see stars.ts.
  const single =
    mark === '*' &&
    ((left === '' && !/^$|[\s~(["“‘—–/-]/.test(before)) || (right === '' && /[\w*]/.test(after)));
  return opens && closes && !single ? left + mark + inner + mark + right : content;
}

/** CommonMark's flanking rule: a mark beside punctuation needs a blank or punctuation outside. */
function flanks(outside: string, inside: string): boolean {
  return outside === '' || CLOSED_BY.test(outside) || !CLOSED_BY.test(inside);
}

function codeIsSafe(inner: string, before: string, after: string): boolean {
  return !/https?:|[$\\']/.test(inner) && !/[`\\\w]/.test(before) && !/[`\w]/.test(after);
}
