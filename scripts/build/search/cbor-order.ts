/** Major types of CBOR (RFC 8949) that Pagefind writes. */
const UNSIGNED = 0;
const TEXT = 3;
const ARRAY = 4;

/** The head of a value: its major type, its argument (a number, a length, a count) and where its content begins. */
interface Head {
  type: number;
  argument: number;
  content: number;
}

/**
 * Sorts the elements of an array inside a CBOR value by their bytes: the array that is element `index` of the
 * array at `start`. All else stays as it is. Throws an Error for types other than numbers, texts and arrays.
 */
export function sortElements(bytes: Buffer, start: number, index: number): Buffer {
  let at = readHead(bytes, start).content;
  for (let skipped = 0; skipped < index; skipped++) at = endOf(bytes, at);
  const { argument: count, content } = readHead(bytes, at);
  const elements: Buffer[] = [];
  let end = content;
  for (let read = 0; read < count; read++) {
    const next = endOf(bytes, end);
    elements.push(bytes.subarray(end, next));
    end = next;
  }
  elements.sort(Buffer.compare);
  return Buffer.concat([bytes.subarray(0, content), ...elements, bytes.subarray(end)]);
}

function endOf(bytes: Buffer, at: number): number {
  const { type, argument, content } = readHead(bytes, at);
  if (type === UNSIGNED) return content;
  if (type === TEXT) return content + argument;
  if (type !== ARRAY) throw new Error(`CBOR of type ${type} is not expected in a search index.`);
  let end = content;
  for (let read = 0; read < argument; read++) end = endOf(bytes, end);
  return end;
}

function readHead(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const type = first >> 5;
  const short = first & 31;
  if (short < 24) return { type, argument: short, content: at + 1 };
  const size = 2 ** (short - 24);
  if (size > 4) throw new Error(`CBOR length ${short} is not expected in a search index.`);
  return { type, argument: bytes.readUIntBE(at + 1, size), content: at + 1 + size };
}
