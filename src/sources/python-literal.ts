/** A value that Python's `repr()` wrote: what JSON can say. */
export type Literal = string | number | boolean | null | Literal[] | { [key: string]: Literal };

const NAMES: Readonly<Record<string, Literal>> = { True: true, False: false, None: null };
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};

/** Deeper nesting is no answer of an API; the limit keeps the reader off the end of the stack. */
const DEPTH_MAX = 50;

/** The value of a Python literal of maps, lists, tuples, texts, numbers, `True`, `False` and `None`, or undefined. */
export function parsePythonLiteral(source: string): Literal | undefined {
  try {
    return new LiteralReader(source).whole();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

class LiteralReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  whole(): Literal {
    const value = this.#value(0);
    this.#blanks();
    if (this.#at < this.#source.length) throw new SyntaxError();
    return value;
  }

  #value(depth: number): Literal {
    if (depth > DEPTH_MAX) throw new SyntaxError();
    this.#blanks();
    const sign = this.#source[this.#at];
    if (sign === '{') return this.#map(depth);
    if (sign === '[') return this.#list(']', depth);
    if (sign === '(') return this.#list(')', depth);
    if (sign === "'" || sign === '"') return this.#text();
    return this.#word();
  }

  #map(depth: number): Literal {
    const entries: [string, Literal][] = [];
    this.#at++;
    while (!this.#skip('}')) {
      const key = this.#value(depth + 1);
      if (!this.#skip(':')) throw new SyntaxError();
      entries.push([String(key), this.#value(depth + 1)]);
      if (!this.#skip(',') && !this.#sees('}')) throw new SyntaxError();
    }
    return Object.fromEntries(entries);
  }

  #list(end: string, depth: number): Literal {
    const list: Literal[] = [];
    this.#at++;
    while (!this.#skip(end)) {
      list.push(this.#value(depth + 1));
      if (!this.#skip(',') && !this.#sees(end)) throw new SyntaxError();
    }
    return list;
  }

  #text(): string {
    const quote = this.#source[this.#at++];
    let text = '';
    for (;;) {
      const sign = this.#source[this.#at++];
      if (sign === undefined || sign === '\n') throw new SyntaxError();
      if (sign === quote) return text;
      text += sign === '\\' ? this.#escape() : sign;
    }
  }

  #escape(): string {
    const sign = this.#source[this.#at++] ?? '';
    const width = { x: 2, u: 4, U: 8 }[sign];
    if (width === undefined) return ESCAPES[sign] ?? (/[\\'"]/.test(sign) ? sign : `\\${sign}`);
    const digits = this.#source.slice(this.#at, this.#at + width);
    const point = Number.parseInt(digits, 16);
    if (!/^[0-9a-fA-F]+$/.test(digits) || digits.length < width || point > 0x10ffff) {
      throw new SyntaxError();
    }
    this.#at += width;
    return String.fromCodePoint(point);
  }

  #word(): Literal {
    const word = /[A-Za-z]+|-?[0-9]+(?:\.[0-9]+)?(?:e[+-]?[0-9]+)?/y;
    word.lastIndex = this.#at;
    const found = word.exec(this.#source)?.[0];
    if (found === undefined) throw new SyntaxError();
    this.#at += found.length;
    if (Object.hasOwn(NAMES, found)) return NAMES[found] ?? null;
    if (/^[A-Za-z]/.test(found)) throw new SyntaxError();
    return Number(found);
  }

  #sees(sign: string): boolean {
    this.#blanks();
    return this.#source[this.#at] === sign;
  }

  #skip(sign: string): boolean {
    const there = this.#sees(sign);
    if (there) this.#at++;
    return there;
  }

  #blanks(): void {
    while (/\s/.test(this.#source[this.#at] ?? '')) this.#at++;
  }
}
