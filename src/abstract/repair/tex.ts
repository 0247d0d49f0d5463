import { LETTERS } from '../tex/accents.ts';
import { MATHEMATICS } from '../tex/mathematics.ts';
import { STYLES, SWITCHES } from '../tex/text-commands.ts';
import { readAccent, readBracedAccent } from './accents.ts';
import { readGroup } from './groups.ts';
import { applyEdits } from './passes.ts';
import type { Edit } from './repair.ts';
import { guardedSpans, spanFinder } from './spans.ts';
import { readCommand, readStyle } from './tex-commands.ts';
import { command, type Dialect, type Place, type Reading } from './tex-place.ts';
import { readSymbol } from './tex-symbols.ts';

const START = /\\|\{(?=\\[A-Za-z'`^"~=.%&_$#])/g;

/** The TeX commands of a text outside its formulas and code, as edits that turn them into grammar. */
export function texEdits(text: string, dialect: Dialect, inStyle = false): Edit[] {
  if (!text.includes('\\')) return [];
  const convert = (argument: string, styled: boolean) =>
    applyEdits(argument, texEdits(argument, dialect, styled));
  const guardAt = spanFinder(guardedSpans(text, 'without'));
  const edits: Edit[] = [];
  let from = 0;
  for (let at = nextStart(text, 0); at !== undefined; at = nextStart(text, from)) {
    const guard = guardAt(at);
    const reading = guard ? undefined : read({ text, at, dialect, inStyle, convert });
    from = guard?.end ?? reading?.end ?? at + (text[at] === '\\' ? 2 : 1);
    if (reading !== undefined && text.slice(at, reading.end) !== reading.after) {
      edits.push({ kind: reading.kind, start: at, end: reading.end, after: reading.after });
    }
  }
  return edits;
}

function nextStart(text: string, from: number): number | undefined {
  START.lastIndex = from;
  return START.exec(text)?.index;
}

function read(place: Place): Reading | undefined {
  const { text, at } = place;
  if (text[at] === '{') return readBraces(place);
  const accent = readAccent(text, at);
  if (accent !== undefined) return { kind: 'accent', ...accent };
  const name = /[A-Za-z]+/y;
  name.lastIndex = at + 1;
  const match = name.exec(text);
  return match === null ? readSymbol(place) : readCommand(place, match[0], name.lastIndex);
}

/** `{\large\bf words}`: the first switch that the grammar has a mark for counts. */
function readSwitches(place: Place, name: string, rest: string, end: number): Reading {
  const mark = STYLES.get(name) ?? '';
  const [, next = '', words = ''] = /^\\([A-Za-z]+)\s*([\s\S]*)$/.exec(rest) ?? [];
  if (mark === '' && SWITCHES.has(next)) return readSwitches(place, next, words, end);
  return readStyle(place, mark, rest, end);
}

/** `{\'e}`, `{\o}, `{\bf words}`; braces around mathematics belong to it. */
function readBraces(place: Place): Reading | undefined {
  const { text, at } = place;
  const before = text[at - 1] ?? '';
  if (/[\^_\\]/.test(before)) return undefined;
  const group = readGroup(text, at);
  if (group === undefined) return undefined;
  const { content, end } = group;
  const accented =
    readBracedAccent(content) ?? LETTERS[/^\\([A-Za-z]{1,2})$/.exec(content)?.[1] ?? ''];
  if (accented !== undefined) return { kind: 'accent', end, after: accented };
  const [, name = '', rest = ''] = /^\\([A-Za-z]+)\s*([\s\S]*)$/.exec(content) ?? [];
  // The second argument of a command.
  if (before === '}' && !SWITCHES.has(name)) return undefined;
  if (/^\\[%&_$#]$/.test(content)) return command(end, place.convert(content, place.inStyle));
  if (MATHEMATICS.has(name)) return undefined;
  if (SWITCHES.has(name)) return readSwitches(place, name, rest, end);
  const after = place.convert(content, place.inStyle);
  return after === content ? undefined : command(end, after);
}
