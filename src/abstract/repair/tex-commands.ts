import { LETTERS } from '../tex/accents.ts';
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
import { readGroup } from './groups.ts';
import { readQuantity } from './quantities.ts';
import { styled } from './styles.ts';
import { command, type Place, type Reading } from './tex-place.ts';
import { readCitation, readFootnote, readLink, readScript } from './tex-shown.ts';

/** Reads the command `name`, whose name ends at `nameEnd`. */
export function readCommand(place: Place, name: string, nameEnd: number): Reading | undefined {
  const { text } = place;
  const letter = Object.hasOwn(LETTERS, name) ? LETTERS[name] : undefined;
  if (letter !== undefined) return { kind: 'accent', end: skipBlank(text, nameEnd), after: letter };
  const word = WORDS.get(name);
  if (word !== undefined) return readWord(text, nameEnd, word);
  if (SILENT.has(name) || name === 'begin' || name === 'end') return readSilent(text, nameEnd);
  const group = readGroup(text, nameEnd);
  const quantity = readQuantity(text, name, nameEnd);
  if (quantity !== undefined) return quantity;
  if (STYLES.has(name)) return readStyled(place, name, nameEnd);
  if (CITATIONS.has(name)) return readCitation(text, nameEnd);
  if (group === undefined) return readBare(place, name, nameEnd);
  if (name === 'url' || name === 'path') {
    return command(group.end, place.convert(group.content, place.inStyle));
  }
  if (name === 'href') return readLink(place, nameEnd);
  if (name === 'footnote' || name === 'thanks')
    return readFootnote(place, group.content, group.end);
  if (name === 'enquote')
    return command(group.end, `“${place.convert(group.content, place.inStyle)}”`);
  if (name === 'ding') return command(group.end, dingbat(group.content));
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
  return command(doubled ? end + 1 : end, word);
}

function readSilent(text: string, nameEnd: number): Reading {
  const group = readGroup(text, nameEnd);
  const end = group !== undefined && group.content.length < 30 ? group.end : nameEnd;
  return command(end + (text[end] === ' ' ? 1 : 0), '');
}

function readStyled(place: Place, name: string, nameEnd: number): Reading | undefined {
  const { text, dialect } = place;
  const open = nameEnd + (text[nameEnd] === ' ' && text[nameEnd + 1] === '{' ? 1 : 0);
  const group = readGroup(text, open);
  if (group !== undefined)
    return readStyle(place, STYLES.get(name) ?? '', group.content, group.end);
  // The brace was never closed: the words stay, the command goes.
  if (text[nameEnd] === '{') return command(nameEnd + 1, '');
  if (dialect === 'grammar') return undefined;
  return command(nameEnd + (text[nameEnd] === ' ' ? 1 : 0), '');
}

/** Text in a style, as marks of the grammar or plain inside other marks. */
export function readStyle(place: Place, mark: Mark, content: string, end: number) {
  const { text, at, inStyle } = place;
  const inner = place.convert(content, inStyle || mark !== '');
  const after = inStyle ? inner : styled(mark, inner, text[at - 1] ?? '', text[end] ?? '');
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
