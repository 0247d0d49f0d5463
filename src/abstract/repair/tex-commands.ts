import { LETTERS, MARKS } from '../tex/accents.ts';
import { MATHEMATICS, WITH_ARGUMENT } from '../tex/mathematics.ts';
import {
  CITATIONS,
  dingbat,
  type Mark,
  SECOND_ARGUMENT,
  SILENT,
  STYLES,
  WORDS,
} from '../tex/text-commands.ts';
import { type Group, readGroup } from './groups.ts';
import { readQuantity } from './quantities.ts';
import { styled } from './styles.ts';
import { command, type Place, type Reading } from './tex-place.ts';
import { FOOTNOTES, readCitation, readFootnote, readLink, readScript } from './tex-shown.ts';

/** Reads the command `name`, whose name ends at `nameEnd`. */
export function readCommand(place: Place, name: string, nameEnd: number): Reading | undefined {
  const { text } = place;
  const letter = Object.hasOwn(LETTERS, name) ? LETTERS[name] : undefined;
  if (letter !== undefined) return { kind: 'accent', end: skipBlank(text, nameEnd), after: letter };
  const word = WORDS.get(name);
  if (word !== undefined) return readWord(text, nameEnd, word);
  if (SILENT.has(name)) return readSilent(text, nameEnd);
  if (name === 'begin' || name === 'end') return readEnvironment(text, nameEnd);
  const group = readGroup(text, nameEnd);
  const quantity = readQuantity(text, name, nameEnd);
  if (quantity !== undefined) return quantity;
  if (STYLES.has(name)) return readStyled(place, name, nameEnd);
  if (CITATIONS.has(name)) return readCitation(text, nameEnd);
  if (FOOTNOTES.has(name)) return readFootnote(place, name, nameEnd);
  if (group === undefined) return readBare(place, name, nameEnd);
  if (name === 'url' || name === 'path') {
    return command(group.end, place.convert(group.content, place.inStyle));
  }
  if (name === 'href') return readLink(place, nameEnd);
  if (name === 'enquote')
    return command(group.end, `“${place.convert(group.content, place.inStyle)}”`);
  const mark = Object.hasOwn(MARKS, name) ? MARKS[name] : undefined;
  if (mark !== undefined && group.content.length <= 2) return readMarked(group, mark);
  if (name === 'ding') return command(group.end, dingbat(group.content));
  if (name === 'textsuperscript') return readScript(place, '^', group.content, group.end);
  if (name === 'textsubscript') return readScript(place, '_', group.content, group.end);
  return readUnknown(place, name, nameEnd);
}

/** `\textcommabelow{S}`, `\t{oo}`: the mark follows the first letter. */
function readMarked({ content, end }: Group, mark: string): Reading {
  const after = (content.slice(0, 1) + mark + content.slice(1)).normalize('NFC');
  return { kind: 'accent', end, after };
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
  // `1\textendash 20`: TeX swallows the blank.
  if (/[–—~<>]/.test(word) && /^ \d/.test(text.slice(end, end + 2))) return command(end + 1, word);
  const doubled = word.endsWith('.') && text[end] === '.';
  return command(doubled ? end + 1 : end, word);
}

function readSilent(text: string, nameEnd: number): Reading {
  const group = readGroup(text, nameEnd);
  const end = group !== undefined && group.content.length < 30 ? group.end : nameEnd;
  return command(end + (text[end] === ' ' ? 1 : 0), '');
}

/** The bounds of an environment that is text keep their words apart; a title in brackets is shown as TeX does. */
function readEnvironment(text: string, nameEnd: number): Reading {
  const end = readGroup(text, nameEnd)?.end ?? nameEnd;
  const title = readGroup(text, end, '[');
  if (title !== undefined && /\p{L}{2}/u.test(title.content))
    return command(title.end, ` (${title.content})`);
  return command(title?.end ?? end, /^[.,;:)]/.test(text.slice(end)) ? '' : ' ');
}

function readStyled(place: Place, name: string, nameEnd: number): Reading | undefined {
  const { text, dialect } = place;
  const open = nameEnd + (text[nameEnd] === ' ' && text[nameEnd + 1] === '{' ? 1 : 0);
  const group = readGroup(text, open);
  if (group !== undefined) {
    const whole = withNeighbours(text, name, group);
    return readStyle(place, STYLES.get(name) ?? '', whole.content, whole.end);
  }
  // The brace was never closed: the words stay, the command goes.
  if (text[nameEnd] === '{') return command(nameEnd + 1, '');
  if (dialect === 'grammar') return undefined;
  return command(nameEnd + (text[nameEnd] === ' ' ? 1 : 0), '');
}

/** Text in a style and more of the same beside it, as one: `**A****B**` would be no marks. */
function withNeighbours(text: string, name: string, { content, end }: Group): Group {
  const open = end + 1 + name.length;
  const next = text.startsWith(`\\${name}{`, end) ? readGroup(text, open) : undefined;
  if (next === undefined) return { content, end };
  return withNeighbours(text, name, { content: content + next.content, end: next.end });
}

/** Text in a style, as marks of the grammar or plain inside other marks. */
export function readStyle(place: Place, mark: Mark, content: string, end: number) {
  const { text, at, inStyle } = place;
  const inner = place.convert(content, inStyle || mark !== '');
  // Behind another command's argument the marks of both would run together.
  const isPlain = inStyle || (mark.startsWith('*') && text[at - 1] === '}');
  const after = isPlain ? inner : styled(mark, inner, text[at - 1] ?? '', text[end] ?? '');
  return command(end, after);
}

/** `\kappa` that a converter took for the accent `\k` on "appa". */
function readTornMacro(text: string, name: string, nameEnd: number): Reading | undefined {
  const group = name.length === 1 ? readGroup(text, nameEnd) : undefined;
  if (group === undefined) return undefined;
  const whole = name + group.content;
  const word = WORDS.get(whole);
  if (word !== undefined) return command(group.end, word);
  if (!MATHEMATICS.has(whole)) return undefined;
  const glued = /[A-Za-z]/.test(text[group.end] ?? '');
  return command(group.end, glued ? `{\\${whole}}` : `\\${whole}`);
}

/** A command without argument that no table knows: an author's macro that stands for a name. */
function readBare(place: Place, name: string, nameEnd: number): Reading | undefined {
  if (MATHEMATICS.has(name) || place.dialect === 'grammar') return undefined;
  if (name.length === 1 && name === name.toLowerCase()) return undefined;
  // A picture has no name that a reader knows: `\fireicon`.
  if (/(?:icon|logo|emoji)$/i.test(name)) return command(nameEnd, '');
  return command(nameEnd, name);
}

function readUnknown(place: Place, name: string, nameEnd: number): Reading | undefined {
  const { text, dialect } = place;
  const torn = readTornMacro(text, name, nameEnd);
  if (torn !== undefined) return torn;
  if (MATHEMATICS.has(name)) return skipMathematics(text, name, nameEnd);
  const first = readGroup(text, nameEnd);
  if (dialect === 'grammar' || first === undefined) return undefined;
  const second = SECOND_ARGUMENT.has(name) ? readGroup(text, first.end) : undefined;
  const group = second ?? first;
  if (SECOND_ARGUMENT.has(name) && second === undefined) {
    return command(first.end, '');
  }
  const after = group.content === '' ? name : place.convert(group.content, place.inStyle);
  return command(group.end, after);
}

/** Leaves `\mathbb{R}` to the pass that puts bare mathematics between dollars. */
function skipMathematics(text: string, name: string, nameEnd: number): Reading | undefined {
  if (!WITH_ARGUMENT.has(name)) return undefined;
  const group = readGroup(text, nameEnd);
  if (group === undefined) return undefined;
  const start = text.lastIndexOf('\\', nameEnd);
  return command(group.end, text.slice(start, group.end));
}
