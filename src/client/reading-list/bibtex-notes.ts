import type { Marks } from '../reading/record.ts';

/** What a list in a citation format says of a paper. */
export interface ListedPaper extends Omit<Marks, 'saved' | 'hidden'> {
  id: string;
  title?: string;
}

const CODES = [
  ['\\', '{\\textbackslash}'],
  ['{', '{\\textbraceleft}'],
  ['}', '{\\textbraceright}'],
] as const;

/** Adds to a BibTeX entry what a reader has said of its paper, in the fields that reference managers know. */
export function annotateBibtex(entry: string, id: string, marks: Marks): string {
  const fields = [
    ['keywords', marks.labels?.join(', ')],
    ['annote', marks.note],
    ['readstatus', marks.read && 'read'],
    ['paperid', id],
  ].flatMap(([name, value]) => (value ? [`  ${name} = {${encode(value)}}`] : []));
  // A function, since in a text `$$` and `$&` would be signs.
  return entry.replace(/\n\}\n$/, () => `,\n${fields.join(',\n')}\n}\n`);
}

/** The fields of each entry of a BibTeX file, by name in small letters, as they stand between braces or quotes. */
export function readBibtexFields(text: string): Record<string, string>[] {
  return [...text.matchAll(/@(\w+)\s*\{[^,{}]*,/g)]
    .filter(([, type = '']) => !/^(comment|preamble|string)$/i.test(type))
    .map(({ index, 0: { length } }) => readFields(text, index + length));
}

function readFields(text: string, start: number): Record<string, string> {
  const fields: Record<string, string> = {};
  const field = /\s*([\w-]+)\s*=\s*(?:([{"])|([^,{}"\s]+))/y;
  field.lastIndex = start;
  for (let found = field.exec(text); found; found = field.exec(text)) {
    const [, name = '', opens, bare = ''] = found;
    const end = opens ? endOfValue(text, field.lastIndex, opens) : field.lastIndex;
    fields[name.toLowerCase()] = opens ? text.slice(field.lastIndex, end) : bare;
    const comma = /["}]?\s*,?/y;
    comma.lastIndex = end;
    comma.exec(text);
    field.lastIndex = comma.lastIndex;
  }
  return fields;
}

/** Where the value of a field ends: at the brace or quote that closes it. */
function endOfValue(text: string, start: number, opens: string): number {
  for (let at = start, depth = 0; at < text.length; at++) {
    const sign = text[at];
    if (depth === 0 && sign === (opens === '{' ? '}' : '"')) return at;
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
  }
  return text.length;
}

function encode(text: string): string {
  return text.replace(/[\\{}]/g, (sign) => CODES.find(([one]) => one === sign)?.[1] ?? sign);
}

/** The text of a field that `annotateBibtex` wrote. */
export function decode(text: string): string {
  const known = /\{\\text(backslash|braceleft|braceright)\}/g;
  return text.replace(known, (code) => CODES.find(([, one]) => one === code)?.[0] ?? code);
}
