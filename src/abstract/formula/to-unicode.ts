import { MATH_ACCENTS } from '../tex/accents.ts';
import { BLANKS, FACES, RELATIONS, SILENT, SYMBOLS } from '../tex/in-formulas.ts';
import { FUNCTIONS } from '../tex/mathematics.ts';
import { BLACKBOARD, SUBSCRIPTS, SUPERSCRIPTS } from '../tex/scripts.ts';
import { mendFormula } from './mend.ts';

/** Stands behind a function's name until it is known what follows. */
const AFTER_NAME = '\u0001';

const IS_SCRIPT = /^(?:[\^_]|[⁰¹²³⁴-ₜᵢ-ᵪ]+$)/u;

/** Something in the formula that plain text cannot show. */
class NotPlain extends Error {}

/** A formula as a line of Unicode (`O(n²)`, `α ≤ 2×`), or its TeX where that would not read well. */
export function formulaToUnicode(tex: string): string {
  const source = tex.replace(/\s+/g, ' ').trim();
  try {
    const plain = new Reader(mendFormula(source)).readAll();
    const tidy = plain
      .replace(/[\0\u0001]/g, '')
      .replace(/ {2,}/g, ' ')
      .trim();
    return tidy.normalize('NFC') || source;
  } catch (error) {
    if (error instanceof NotPlain) return source;
    throw error;
  }
}

/** Reads TeX from left to right; every method returns text and moves `index` behind what it read. */
class Reader {
  private readonly tokens: string[];
  private index = 0;

  constructor(tex: string) {
    this.tokens = tex.match(/\\(?:[a-zA-Z]+\*?|[\s\S])|\s+|[\s\S]/gu) ?? [];
  }

  readAll(): string {
    const text = this.readUntil(undefined);
    if (this.index < this.tokens.length) throw new NotPlain();
    return text;
  }

  private readUntil(end: string | undefined): string {
    let text = '';
    while (this.index < this.tokens.length && this.tokens[this.index] !== end) {
      text = join(text, this.readOne());
    }
    return text;
  }

  private readOne(): string {
    const token = this.tokens[this.index] ?? '';
    this.index += 1;
    if (token === '{') return this.readGroup();
    if (token === '^') return script('^', this.readArgument(), SUPERSCRIPTS);
    if (token === '_') return script('_', this.readArgument(), SUBSCRIPTS);
    if (token.startsWith('\\')) return this.readCommand(token.slice(1).replace(/\*$/, ''));
    if ('}&#$'.includes(token)) throw new NotPlain();
    if (token === "'") return '′';
    if (token === '~') return ' ';
    if (token === '-') return '−';
    return token;
  }

  private readGroup(): string {
    const text = this.readUntil('}');
    if (this.index >= this.tokens.length) throw new NotPlain();
    this.index += 1;
    return text;
  }

  /** One token or group after a command or script, without the blanks before it. */
  private readArgument(): string {
    while (this.tokens[this.index]?.trim() === '') this.index += 1;
    if (this.index >= this.tokens.length) throw new NotPlain();
    return this.readOne();
  }

  private readCommand(name: string): string {
    const symbol = own(SYMBOLS, name);
    if (symbol !== undefined) return symbol;
    const relation = own(RELATIONS, name);
    if (relation !== undefined) return ` ${relation} `;
    if (FUNCTIONS.has(name)) return `\0${name}\0`;
    if (FACES.has(name)) return this.readText(name);
    if (SILENT.has(name)) return this.skipBlanks();
    if (BLANKS.has(name)) return ' ';
    return this.readShape(name);
  }

  private readShape(name: string): string {
    if (name === 'mathbb') return mapAll(this.readArgument(), BLACKBOARD);
    if (name === 'sqrt') return this.readRoot();
    if (/^[dtc]?frac$|^nicefrac$|^sfrac$/.test(name)) {
      return `${factor(this.readArgument())}/${factor(this.readArgument())}`;
    }
    const accent = own(MATH_ACCENTS, name);
    if (accent === undefined) throw new NotPlain();
    const letter = this.readArgument();
    if ([...letter].length !== 1) throw new NotPlain();
    return letter + accent;
  }

  /** An argument in another face; a hyphen in text is no minus. */
  private readText(name: string): string {
    const text = this.readArgument();
    return /^(?:text|emph|mbox|hbox)/.test(name) ? text.replaceAll('−', '-') : text;
  }

  private readRoot(): string {
    if (this.tokens[this.index] === '[') throw new NotPlain();
    return `√${factor(this.readArgument())}`;
  }

  private skipBlanks(): string {
    while (this.tokens[this.index]?.trim() === '') this.index += 1;
    return '';
  }
}

/** Sets function names apart from the letters on either side, past a script: `2 log₂ n`. */
function join(before: string, next: string): string {
  const name = /^\0(\w+)\0$/.exec(next)?.[1];
  if (name) {
    const gap = /[\p{L}\p{N})]$/u.test(before) ? ' ' : '';
    return before.replaceAll(AFTER_NAME, '') + gap + name + AFTER_NAME;
  }
  if (!before.endsWith(AFTER_NAME)) return before + next;
  const bare = before.slice(0, -1);
  if (IS_SCRIPT.test(next)) return bare + next + AFTER_NAME;
  return /^[\p{L}\p{N}√]/u.test(next) ? `${bare} ${next}` : bare + next;
}

/** Raised or lowered characters, or `^2k`, `_max`, `^(3/2)` where one of them has no such form. */
function script(sign: string, argument: string, table: Readonly<Record<string, string>>): string {
  const text = argument.replace(/[\0\u0001]/g, '').trim();
  const characters = [...text.replace(/\s+/g, '')];
  if (characters.every((character) => Object.hasOwn(table, character))) {
    return characters.map((character) => table[character]).join('');
  }
  return /^(?:[\p{L}\p{M}\p{N}]+|.)$/u.test(text) ? sign + text : `${sign}(${text})`;
}

function mapAll(text: string, table: Readonly<Record<string, string>>): string {
  return [...text].map((character) => own(table, character) ?? notPlain()).join('');
}

/** A numerator, denominator or radicand, in brackets where it is more than one name or number. */
function factor(text: string): string {
  return /^(?:\p{L}|[\d.,]+)[²³′]?$|^\p{L}[\p{Lm}₀-₉]*$/u.test(text.trim())
    ? text.trim()
    : `(${text.trim()})`;
}

function own(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function notPlain(): never {
  throw new NotPlain();
}
