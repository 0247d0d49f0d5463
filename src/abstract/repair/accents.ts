import { ACCENTS } from '../tex/accents.ts';
import { readGroup } from './groups.ts';

/** `\'e`, `\'{e}`, `\' e`, `\"\i`, `\"{\i}`; accents with a letter as name need a blank or braces. */
const SYMBOL_ACCENT =
  /\\([`'^"~=.])(?:\{\\?([A-Za-z])\}| ?\\([ij])(?![A-Za-z])(?:\{\})?|([A-Za-z]))/y;
const LETTER_ACCENT =
  /\\([uvHcdkrb])(?: ?\{\\?([A-Za-z])\}| ?\\([ij])(?![A-Za-z])(?:\{\})?| ([A-Za-z])(?![ .]))/y;

interface Accented {
  end: number;
  after: string;
}

/** The accented letter whose command starts at `at`, and where that command ends. */
export function readAccent(text: string, at: number): Accented | undefined {
  const accented = readCommand(text, at);
  return accented && isQuoteMark(text, at, accented.end) ? undefined : accented;
}

/** The accented letter whose command is the whole of what stands between two braces; there, `\'s` is no quote. */
export function readBracedAccent(content: string): string | undefined {
  const accented = readCommand(content, 0);
  return accented?.end === content.length ? accented.after : undefined;
}

function readCommand(text: string, at: number): Accented | undefined {
  const pattern = /[A-Za-z]/.test(text[at + 1] ?? '') ? LETTER_ACCENT : SYMBOL_ACCENT;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return readNested(text, at);
  const letter = match[2] ?? match[3] ?? match[4] ?? '';
  const after = (letter + (ACCENTS[match[1] ?? ''] ?? '')).normalize('NFC');
  // No such letter exists (`\'t` of "don't"): what looked like an accent is something else.
  if (after.length !== 1) return undefined;
  // TeX swallows the blank after `\i`: `Garc\'\i a` is one word.
  const swallows = match[3] !== undefined && /^ [a-z]/.test(text.slice(pattern.lastIndex));
  return { end: pattern.lastIndex + (swallows ? 1 : 0), after };
}

/** A letter with two marks, `\~{\^e}` or `\~\^e`: the inner one is read first. */
function readNested(text: string, at: number): Accented | undefined {
  const mark = ACCENTS[text[at + 1] ?? ''];
  if (mark === undefined) return undefined;
  const inner = text[at + 2] === '\\' ? readCommand(text, at + 2) : readGrouped(text, at + 2);
  if (inner === undefined) return undefined;
  // Unicode has most such letters with the marks in one order only: `\^{\`e}` is ề.
  const [base = '', ...marks] = inner.after.normalize('NFD');
  const after = [inner.after + mark, [base, mark, ...marks].join('')]
    .map((letter) => letter.normalize('NFC'))
    .find((letter) => letter.length === 1);
  return after === undefined ? undefined : { end: inner.end, after };
}

/** The accented letter that is the whole of a group in braces. */
function readGrouped(text: string, at: number): Accented | undefined {
  const group = readGroup(text, at);
  const after = group && readBracedAccent(group.content.replace(/^\{(.*)\}$/s, '$1'));
  return group && after !== undefined ? { end: group.end, after } : undefined;
}

/** True for `\"Word\"`, `\'s ` and an escaped code span `\`word\``, which are no accents. */
function isQuoteMark(text: string, at: number, end: number): boolean {
  const mark = text[at + 1] ?? '';
  const command = text.slice(at, end);
  if (command.length !== 3) return false;
  const next = text[at + 3] ?? '';
  if (mark === "'" && command === "\\'s" && !/[A-Za-z]/.test(next)) return true;
  if (mark !== '"' && mark !== "'" && mark !== '`') return false;
  if (/[A-Za-z0-9]/.test(text[at - 1] ?? '')) return false;
  const partner = text.indexOf(`\\${mark}`, at + 2);
  return partner > 0 && partner - at < 200 && !/[A-Za-z{\\]/.test(text[partner + 2] ?? '');
}
