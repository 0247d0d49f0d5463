import { command, type Place, type Reading } from './tex-place.ts';

const ESCAPED = '%&#_{}@';
const THIN_BLANKS = ' ,;:\n';
const NOTHING = '!/';

/** A backslash before a sign: `\%`, `\,`, `\\`; those that the grammar knows (`\*`, `\$`) stay. */
export function readSymbol({ text, at, dialect }: Place): Reading | undefined {
  const sign = text[at + 1] ?? '';
  const end = at + 2;
  if (sign === '') return undefined;
  if (ESCAPED.includes(sign)) return { kind: 'escape', end, after: sign };
  if (THIN_BLANKS.includes(sign)) return command(end, ' ');
  if (NOTHING.includes(sign)) return command(end, '');
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
  return pattern.test(text) ? command(pattern.lastIndex, ' ') : undefined;
}
