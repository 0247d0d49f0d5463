/**
 * Numbers words from 0 on: a hash table with open addressing (Knuth 1998, 6.4), since a word is looked up where it stands in
 * a text. To cut each out first and look it up in a `Map` takes three times as long.
 */
export interface WordTable {
  /** By number. */
  words: string[];
  /** By number. */
  hashes: number[];
  /** By hash: the number of a word, or `FREE`. Half of them are free. */
  slots: Int32Array;
}

const FREE = -1;

/** A table without words. */
export function emptyTable(): WordTable {
  return { words: [], hashes: [], slots: new Int32Array(1024).fill(FREE) };
}

/** The number of the word from one place of a text to before another, the next number where it is new. */
export function wordNumber(table: WordTable, text: string, from: number, to: number): number {
  const hash = hashOf(text, from, to);
  const { words, hashes, slots } = table;
  const last = slots.length - 1;
  let slot = hash & last;
  for (let number = slots[slot] as number; number !== FREE; number = slots[slot] as number) {
    const word = words[number] as string;
    if (hashes[number] === hash && word.length === to - from && text.startsWith(word, from)) {
      return number;
    }
    slot = (slot + 1) & last;
  }
  return addWord(table, slot, hash, text.slice(from, to));
}

/** FNV-1a (Fowler, Noll and Vo 1991), with its higher bits folded into the lower ones, which choose the slot. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function addWord(table: WordTable, slot: number, hash: number, word: string): number {
  const number = table.words.push(word) - 1;
  table.hashes.push(hash);
  table.slots[slot] = number;
  if (2 * table.words.length > table.slots.length) enlarge(table);
  return number;
}

function enlarge(table: WordTable): void {
  const slots = new Int32Array(2 * table.slots.length).fill(FREE);
  const last = slots.length - 1;
  table.hashes.forEach((hash, number) => {
    let slot = hash & last;
    while (slots[slot] !== FREE) slot = (slot + 1) & last;
    slots[slot] = number;
  });
  table.slots = slots;
}
