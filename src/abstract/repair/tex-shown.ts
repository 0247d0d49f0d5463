import { readGroup } from './groups.ts';
import { command, type Place, type Reading } from './tex-place.ts';

/** `\cite[p. 3]{key}` as `[key, p. 3]`. */
export function readCitation(text: string, nameEnd: number): Reading | undefined {
  const notes: string[] = [];
  let at = nameEnd + (text[nameEnd] === '*' ? 1 : 0);
  for (let note = readGroup(text, at, '['); note !== undefined; note = readGroup(text, at, '[')) {
    if (note.content !== '') notes.push(note.content);
    at = note.end;
  }
  const keys = readGroup(text, at);
  if (keys === undefined) return undefined;
  const shown = [...keys.content.split(',').map((key) => key.trim()), ...notes].join(', ');
  return command(keys.end, `[${shown}]`);
}

/** `\href{U}{t}` as a link. */
export function readLink(place: Place, nameEnd: number): Reading | undefined {
  const { text } = place;
  const target = readGroup(text, nameEnd);
  if (target === undefined) return undefined;
  const address = place.convert(target.content, place.inStyle).trim();
  const label = readGroup(text, target.end + (text[target.end] === ' ' ? 1 : 0));
  const shown = label === undefined ? '' : place.convert(label.content, true).trim();
  const after = linkTo(address, shown);
  return { kind: 'tex-command', end: label?.end ?? target.end, after };
}

/** A link of the grammar, or both texts where it cannot be one. */
export function linkTo(address: string, label: string): string {
  if (label === '') return address;
  if (!/^https?:\/\/[^\s<>()]+$/.test(address)) return `${label} (${address})`;
  return `[${label.replace(/[[\]]/g, '')}](${address})`;
}

/** Commands of footnotes; a mark alone prints its number only. */
export const FOOTNOTES: ReadonlySet<string> = new Set([
  ...['footnote', 'footnotetext', 'footnotemark', 'thanks'],
]);

/** A footnote stands in brackets after its word. */
export function readFootnote(place: Place, name: string, nameEnd: number): Reading | undefined {
  const { text, at } = place;
  const open = readGroup(text, nameEnd, '[')?.end ?? nameEnd;
  const group = name === 'footnotemark' ? undefined : readGroup(text, open);
  if (group === undefined) {
    if (name === 'footnotemark') return command(open + (text.startsWith('{}', open) ? 2 : 0), '');
    // The brace was never closed: the words stay, the command goes.
    return text[open] === '{' ? command(open + 1, ' ') : undefined;
  }
  const { content, end } = group;
  const note = place.convert(content, place.inStyle).trim();
  const blank = /\s/.test(text[at - 1] ?? ' ') ? '' : ' ';
  const next = /\w/.test(text[end] ?? '') ? ' ' : '';
  return { kind: 'tex-command', end, after: note === '' ? '' : `${blank}(${note})${next}` };
}

/** `\textsuperscript{2}` as a formula, or plain where it is no simple script. */
export function readScript(place: Place, sign: '^' | '_', content: string, end: number): Reading {
  const script = place.convert(content, true);
  const set = /^[\d+*-]+$/.test(script) ? script : `\\text{${script}}`;
  const plain = place.inStyle || !/^[\w+*-]+$/.test(script);
  return { kind: 'tex-command', end, after: plain ? script : `$${sign}{${set}}$` };
}
