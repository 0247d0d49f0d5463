import type { Attribute } from './elements.ts';

const ATTRIBUTE = /([a-zA-Z_:][\w:.-]*)(?:="([^"]*)"|='([^']*)')?/g;
const REFERENCE = /&(?:#x([0-9a-f]{1,6});|#([0-9]{1,7});|([a-z]+);)?/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Reads what stands between a tag's name and its end; undefined where an `&` is ambiguous. */
export function readAttributes(text: string): Attribute[] | undefined {
  const attributes: Attribute[] = [];
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    const [, name = '', double, single] = match;
    const value = decodeReferences(double ?? single ?? '');
    if (value === undefined) return undefined;
    attributes.push({ name: name.toLowerCase(), value });
  }
  return attributes;
}

/**
 * The text that an attribute's value stands for. Undefined where an `&` begins none of the few references that
 * our writers use: what it means then depends on the reader.
 */
function decodeReferences(value: string): string | undefined {
  if (!value.includes('&')) return value;
  let isClear = true;
  const text = value.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal ?? Number.NaN);
    if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    const character = name && NAMED[name];
    if (!character) isClear = false;
    return character ?? whole;
  });
  return isClear ? text : undefined;
}
