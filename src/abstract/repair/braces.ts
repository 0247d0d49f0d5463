import { SECOND_ARGUMENT } from '../tex/text-commands.ts';
import type { Edit } from './repair.ts';
import { guardedSpans, spanFinder } from './spans.ts';

/** Which braces print nothing: in BibTeX all that are no argument; on arXiv those around words, since others are sets. */
export type Braces = 'all' | 'around words';

/** A brace that is open: where, whether it belongs to TeX that is read later, and the command whose argument it is. */
interface Open {
  at: number;
  kept: boolean;
  command: string;
}

/** Braces that only protect letters (`{GPT}`, `{{DOUBLE}: Braces}`) or hold an escape (`{\%}`), as edits that drop them. */
export function braceEdits(text: string, which: Braces): Edit[] {
  if (!text.includes('{')) return [];
  const guardAt = spanFinder(guardedSpans(text, 'without'));
  const open: Open[] = [];
  const dropped: number[] = [];
  let closed: Open | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const guard = guardAt(at);
    if (guard !== undefined) at = guard.end - 1;
    else if (text[at] === '\\') at += 1;
    else if (text[at] === '{') open.push(openBrace(text, at, closed));
    else if (text[at] === '}') {
      closed = open.pop();
      if (closed && mayDrop(text, closed, at, which)) dropped.push(closed.at, at);
      continue;
    }
    closed = undefined;
  }
  return dropped
    .sort((a, b) => a - b)
    .map((at) => ({ kind: 'braces', start: at, end: at + 1, after: '' }));
}

/** A command directly before, or before arguments in brackets. */
const COMMAND = /\\(?:([A-Za-z]+)\*?(?:\[[^\]]*\])*|[`'^"~=.])$/;
/** A command that takes the group after a blank: `\v {c}`, `\emph {a}`. */
const COMMAND_AND_BLANK = /\\(?:[uvHcdkrb]|emph|text[a-z]+|[`'^"~=.]) $/;
/** Signs that print themselves when escaped. */
const ESCAPE = /^\\[%&_$#{}]/;

function openBrace(text: string, at: number, closed: Open | undefined): Open {
  const before = text.slice(Math.max(0, at - 60), at);
  const found = COMMAND.exec(before);
  const isSecond = closed !== undefined && takesAnother(closed.command);
  const command = found?.[1] ?? (isSecond ? (closed?.command ?? '') : '');
  const isArgument = found !== null || COMMAND_AND_BLANK.test(before) || isSecond;
  const isScript = /(?<!\\)[\^_]$/.test(before);
  const holdsCommand = text[at + 1] === '\\' && !ESCAPE.test(text.slice(at + 1, at + 3));
  return { at, kept: isArgument || isScript || holdsCommand, command };
}

function takesAnother(command: string): boolean {
  return (
    SECOND_ARGUMENT.has(command) ||
    /^(href|frac|[dt]frac|binom|SI|qty|SIrange|qtyrange|numrange|texorpdfstring)$/.test(command)
  );
}

function mayDrop(text: string, { at, kept }: Open, end: number, which: Braces): boolean {
  if (kept || which === 'all') return !kept;
  const content = text.slice(at + 1, end);
  if (/^\\[%&_$#]$/.test(content)) return true;
  const words = content.replace(/[{}]/g, '');
  const isMathematics = /^[\^_]/.test(text.slice(end + 1)) || /[\\$^_,|=<>]/.test(words);
  return !isMathematics && /\p{L}/u.test(words);
}
