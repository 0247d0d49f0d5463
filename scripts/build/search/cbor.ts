/** The values of CBOR (RFC 8949) that Pagefind writes: whole numbers, texts and arrays. */
export type Cbor = number | string | readonly Cbor[];

/** Major types of CBOR. */
const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/** The head of a value: its major type, its argument (a number, a length, a count) and where its content begins. */
interface Head {
  type: number;
  argument: number;
  content: number;
}

/** Reads the value that begins at a place. Throws an Error for types other than numbers, texts and arrays. */
export function readCbor(bytes: Buffer, at = 0): Cbor {
  const { type, argument, content } = readHead(bytes, at);
  if (type === UNSIGNED) return argument;
  if (type === NEGATIVE) return -1 - argument;
  if (type === TEXT) return bytes.toString('utf8', content, content + argument);
  return elementsOf(bytes, at).map((element) => readCbor(element));
}

/** The first element of an array. */
export function firstOf(array: Buffer): Cbor {
  return readCbor(array, readHead(array, 0).content);
}

/** The elements of the array that begins at a place, each still as bytes. */
export function elementsOf(bytes: Buffer, at = 0): Buffer[] {
  const { type, argument: count, content } = readHead(bytes, at);
  if (type !== ARRAY) throw new Error('CBOR other than an array is not expected here.');
  const elements: Buffer[] = [];
  let start = content;
  for (let read = 0; read < count; read++) {
    const end = endOf(bytes, start);
    elements.push(bytes.subarray(start, end));
    start = end;
  }
  return elements;
}

/** A value as bytes, each number in its shortest form. */
export function writeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') {
    return value < 0 ? writeHead(NEGATIVE, -1 - value) : writeHead(UNSIGNED, value);
  }
  if (typeof value !== 'string') return writeArray(value.map(writeCbor));
  const text = Buffer.from(value);
  return Buffer.concat([writeHead(TEXT, text.length), text]);
}

/** An array of elements that are bytes already. */
export function writeArray(elements: readonly Buffer[]): Buffer {
  return Buffer.concat([writeHead(ARRAY, elements.length), ...elements]);
}

function endOf(bytes: Buffer, at: number): number {
  const { type, argument, content } = readHead(bytes, at);
  if (type === UNSIGNED || type === NEGATIVE) return content;
  if (type === TEXT) return content + argument;
  let end = content;
  for (let read = 0; read < argument; read++) end = endOf(bytes, end);
  return end;
}

function readHead(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const type = first >> 5;
  if (type !== UNSIGNED && type !== NEGATIVE && type !== TEXT && type !== ARRAY) {
    throw new Error(`CBOR of type ${type} is not expected in a search index.`);
  }
  const short = first & 31;
  if (short < 24) return { type, argument: short, content: at + 1 };
  const size = 2 ** (short - 24);
  if (size > 4) throw new Error(`CBOR length ${short} is not expected in a search index.`);
  return { type, argument: bytes.readUIntBE(at + 1, size), content: at + 1 + size };
}

function writeHead(type: number, argument: number): Buffer {
  if (argument < 24) return Buffer.from([(type << 5) | argument]);
  const [short, size] = argument < 2 ** 8 ? [24, 1] : argument < 2 ** 16 ? [25, 2] : [26, 4];
  const head = Buffer.alloc(1 + size, (type << 5) | short);
  head.writeUIntBE(argument, 1, size);
  return head;
}
