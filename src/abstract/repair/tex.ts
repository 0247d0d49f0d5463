import { LETTERS, readAccent } from './accents.ts';
import { CITATIONS, SECOND_ARGUMENT, SILENT, STYLES, SWITCHES, WORDS } from './commands.ts';
import { readGroup } from './groups.ts';
import { MACROS, WITH_ARGUMENT } from './macros.ts';
import { applyEdits } from './passes.ts';
import type { Edit } from './repair.ts';
import { guardedSpans } from './spans.ts';
import { styled } from './styles.ts';

/** TeX comes from arXiv and says all in commands; grammar is right unless it holds a known command. */
export type Dialect = 'tex' | 'grammar';

interface Reading {
  kind: string;
  end: number;
  after: string;
}

/** A place in the text where a command may start, and what decides how it is read. */
interface Place {
  text: string;
  at: number;
  dialect: Dialect;
  /** Inside emphasis or code, where the grammar has no further marks. */
  inStyle: boolean;
}

const START = /\\|\{(?=\\[A-Za-z'`^"~=.])/g;

/** The TeX commands of a text outside its formulas and code, as edits that turn them into grammar. */
export function texEdits(text: string, dialect: Dialect, inStyle = false): Edit[] {
  if (!text.includes('\\')) return [];
  const spans = guardedSpans(text, 'without');
  const edits: Edit[] = [];
  let span = 0;
  START.lastIndex = 0;
  let from = 0;
  for (;;) {
    START.lastIndex = from;
    const at = START.exec(text)?.index;
    if (at === undefined) return edits;
    while ((spans[span]?.end ?? Infinity) <= at) span += 1;
    const guard = spans[span];
    if (guard !== undefined && guard.start <= at) {
      from = guard.end;
      continue;
    }
    const reading = read({ text, at, dialect, inStyle });
    from = reading?.end ?? at + (text[at] === '\\' ? 2 : 1);
    if (reading !== undefined && text.slice(at, reading.end) !== reading.after) {
      edits.push({ kind: reading.kind, start: at, end: reading.end, after: reading.after });
    }
  }
}

function convert(content: string, place: Place, inStyle = place.inStyle): string {
  return applyEdits(content, texEdits(content, place.dialect, inStyle));
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

const ESCAPED = '%&#_{}@';
const THIN_BLANKS = ' ,;:\n';
const NOTHING = '!/';

/** A backslash before a sign: `\%`, `\,`, `\\`; those that the grammar knows (`\*`, `\$`) stay. */
function readSymbol({ text, at, dialect }: Place): Reading | undefined {
  const sign = text[at + 1] ?? '';
  const end = at + 2;
  if (sign === '') return undefined;
  if (ESCAPED.includes(sign)) return { kind: 'escape', end, after: sign };
  if (THIN_BLANKS.includes(sign)) return { kind: 'tex-command', end, after: ' ' };
  if (NOTHING.includes(sign)) return { kind: 'tex-command', end, after: '' };
  if (sign === '-') return { kind: 'tex-command', end, after: isInAddress(text, at) ? '-' : '' };
  if (sign === '\\') return dialect === 'tex' ? readLineBreak(text, at) : undefined;
  if (sign === '"' || sign === "'") return { kind: 'escape', end, after: sign };
  const bare = /\\[~^](?:\{\})?/y;
  bare.lastIndex = at;
  if (bare.test(text)) return { kind: 'escape', end: bare.lastIndex, after: sign };
  return undefined;
}

function isInAddress(text: string, at: number): boolean {
  return /https?:\/\/\S{0,300}$/.test(text.slice(Math.max(0, at - 300), at));
}

function readLineBreak(text: string, at: number): Reading | undefined {
  const pattern = /\\\\(?:\*?\[[^\]\s]{1,12}\]|(?=\s|$))/y;
  pattern.lastIndex = at;
  return pattern.test(text)
    ? { kind: 'tex-command', end: pattern.lastIndex, after: ' ' }
    : undefined;
}

/** `{\'e}`, `{\o}`, `{\bf words}`; braces around mathematics belong to it. */
function readBraces(place: Place): Reading | undefined {
  const { text, at } = place;
  if (/[\^_\\}]/.test(text[at - 1] ?? '')) return undefined;
  const group = readGroup(text, at);
  if (group === undefined) return undefined;
  const { content, end } = group;
  const [, name = '', rest = ''] = /^\\([A-Za-z]+)\s*([\s\S]*)$/.exec(content) ?? [];
  if (MACROS.has(name)) return undefined;
  if (SWITCHES.has(name)) return readStyle(place, STYLES[name] ?? '', rest, end);
  const after = convert(content, place);
  const kind = readAccent(content, 0)?.end === content.length ? 'accent' : 'tex-command';
  return after === content ? undefined : { kind, end, after };
}

function readStyle(place: Place, mark: '**' | '*' | '`' | '', content: string, end: number) {
  const { text, at, inStyle } = place;
  const inner = convert(content, place, inStyle || mark !== '');
  const after = inStyle ? inner : styled(mark, inner, text[at - 1] ?? '', text[end] ?? '');
  return { kind: 'tex-command', end, after };
}

function readCommand(place: Place, name: string, nameEnd: number): Reading | undefined {
  const { text } = place;
  const letter = LETTERS[name];
  if (letter !== undefined) return { kind: 'accent', end: skipBlank(text, nameEnd), after: letter };
  const word = WORDS[name];
  if (word !== undefined) return readWord(text, nameEnd, word);
  if (SILENT.has(name) || name === 'begin' || name === 'end') return readSilent(text, nameEnd);
  const group = readGroup(text, nameEnd);
  if (name in STYLES) return readStyled(place, name, nameEnd);
  if (CITATIONS.has(name)) return readCitation(text, nameEnd);
  if (group === undefined) return readBare(place, name, nameEnd);
  if (name === 'url' || name === 'path') {
    return { kind: 'tex-command', end: group.end, after: convert(group.content, place) };
  }
  if (name === 'href') return readLink(place, nameEnd);
  if (name === 'footnote' || name === 'thanks')
    return readFootnote(place, group.content, group.end);
  if (name === 'textsuperscript') return readScript(place, '^', group.content, group.end);
  if (name === 'textsubscript') return readScript(place, '_', group.content, group.end);
  return readUnknown(place, name, nameEnd);
}

function skipEmpty(text: string, at: number): number {
  return text.startsWith('{}', at) ? at + 2 : at;
}

/** TeX swallows the blank after a command: `Stra\ss e` is one word. */
function skipBlank(text: string, at: number): number {
  return text[at] === ' ' && /[a-z]/.test(text[at + 1] ?? '') ? at + 1 : skipEmpty(text, at);
}

/** `\eg` and the like; a full stop that follows is the one the word already has. */
function readWord(text: string, nameEnd: number, word: string): Reading {
  const end = skipEmpty(text, nameEnd);
  const doubled = word.endsWith('.') && text[end] === '.';
  return { kind: 'tex-command', end: doubled ? end + 1 : end, after: word };
}

function readSilent(text: string, nameEnd: number): Reading {
  const group = readGroup(text, nameEnd);
  const end = group !== undefined && group.content.length < 30 ? group.end : nameEnd;
  return { kind: 'tex-command', end: end + (text[end] === ' ' ? 1 : 0), after: '' };
}

function readStyled(place: Place, name: string, nameEnd: number): Reading | undefined {
  const { text, dialect } = place;
  const open = nameEnd + (text[nameEnd] === ' ' && text[nameEnd + 1] === '{' ? 1 : 0);
  const group = readGroup(text, open);
  if (group !== undefined) return readStyle(place, STYLES[name] ?? '', group.content, group.end);
  // The brace was never closed: the words stay, the command goes.
  if (text[nameEnd] === '{') return { kind: 'tex-command', end: nameEnd + 1, after: '' };
  if (dialect === 'grammar') return undefined;
  return { kind: 'tex-command', end: nameEnd + (text[nameEnd] === ' ' ? 1 : 0), after: '' };
}

function readCitation(text: string, nameEnd: number): Reading | undefined {
  const notes: string[] = [];
  let at = nameEnd + (text[nameEnd] === '*' ? 1 : 0);
  for (let note = readGroup(text, at, '['); note !== undefined; note = readGroup(text, at, '[')) {
    if (note.content !== '') notes.push(note.content);
    at = note.end;
  }
  const keys = readGroup(text, at);
  if (keys === undefined) return undefined;
  const shown = [...keys.content.split(',').map((key) => key.trim()), ...notes].join(', ');
  return { kind: 'tex-command', end: keys.end, after: `[${shown}]` };
}

function readLink(place: Place, nameEnd: number): Reading | undefined {
  const { text } = place;
  const target = readGroup(text, nameEnd);
  if (target === undefined) return undefined;
  const address = convert(target.content, place).trim();
  const label = readGroup(text, target.end + (text[target.end] === ' ' ? 1 : 0));
  const shown = label === undefined ? '' : convert(label.content, place, true).trim();
  const after = linkTo(address, shown);
  return { kind: 'tex-command', end: label?.end ?? target.end, after };
}

/** A link of the grammar, or both texts where it cannot be one. */
export function linkTo(address: string, label: string): string {
  if (label === '') return address;
  if (!/^https?:\/\/[^\s<>()]+$/.test(address)) return `${label} (${address})`;
  return `[${label.replace(/[[\]]/g, '')}](${address})`;
}

function readFootnote(place: Place, content: string, end: number): Reading {
  const { text, at } = place;
  const note = convert(content, place).trim();
  const blank = /\s/.test(text[at - 1] ?? ' ') ? '' : ' ';
  const next = /\w/.test(text[end] ?? '') ? ' ' : '';
  return { kind: 'tex-command', end, after: note === '' ? '' : `${blank}(${note})${next}` };
}

function readScript(place: Place, sign: '^' | '_', content: string, end: number): Reading {
  const script = convert(content, place, true);
  const set = /^[\d+*-]+$/.test(script) ? script : `\\text{${script}}`;
  const plain = place.inStyle || !/^[\w+*-]+$/.test(script);
  return { kind: 'tex-command', end, after: plain ? script : `$${sign}{${set}}$` };
}

/** `\kappa` that a converter took for the accent `\k` on "appa". */
function readTornMacro(text: string, name: string, nameEnd: number): Reading | undefined {
  const group = name.length === 1 ? readGroup(text, nameEnd) : undefined;
  if (group === undefined) return undefined;
  const whole = name + group.content;
  const word = WORDS[whole];
  if (word !== undefined) return { kind: 'tex-command', end: group.end, after: word };
  if (!MACROS.has(whole)) return undefined;
  const glued = /[A-Za-z]/.test(text[group.end] ?? '');
  return {
    kind: 'tex-command',
    end: group.end,
    after: glued ? `{\\${whole}}` : `\\${whole}`,
  };
}

/** A command without argument that no table knows: an author's macro that stands for a name. */
function readBare(place: Place, name: string, nameEnd: number): Reading | undefined {
  if (MACROS.has(name) || place.dialect === 'grammar') return undefined;
  if (name.length === 1 && name === name.toLowerCase()) return undefined;
  return { kind: 'tex-command', end: nameEnd, after: name };
}

function readUnknown(place: Place, name: string, nameEnd: number): Reading | undefined {
  const { text, dialect } = place;
  const torn = readTornMacro(text, name, nameEnd);
  if (torn !== undefined) return torn;
  if (MACROS.has(name)) return skipMathematics(text, name, nameEnd);
  const first = readGroup(text, nameEnd);
  if (dialect === 'grammar' || first === undefined) return undefined;
  const second = SECOND_ARGUMENT.has(name) ? readGroup(text, first.end) : undefined;
  const group = second ?? first;
  if (SECOND_ARGUMENT.has(name) && second === undefined) {
    return { kind: 'tex-command', end: first.end, after: '' };
  }
  const after = group.content === '' ? name : convert(group.content, place);
  return { kind: 'tex-command', end: group.end, after };
}

/** Leaves `\mathbb{R}` to the pass that puts bare mathematics between dollars. */
function skipMathematics(text: string, name: string, nameEnd: number): Reading | undefined {
  if (!WITH_ARGUMENT.has(name)) return undefined;
  const group = readGroup(text, nameEnd);
  if (group === undefined) return undefined;
  const start = text.lastIndexOf('\\', nameEnd);
  return { kind: '', end: group.end, after: text.slice(start, group.end) };
}
