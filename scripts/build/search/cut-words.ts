import { BETWEEN_NAMES } from '../../../src/archive/files/search/search-document.ts';
import { elementsOf, firstOf, writeArray } from './cbor.ts';
import { fileNamer, type IndexFiles, pagefindFile, readPagefindFile } from './pagefind-file.ts';

/** A file of words as the meta file lists it: from which word to which, and its name without ending. */
export type WordsFile = readonly [from: string, to: string, name: string];

/** A word with its pages, as bytes. */
interface Word {
  text: string;
  bytes: Buffer;
}

/**
 * How many bytes of words a file holds before they are compressed, to half of that. A search loads a file for each of
 * its words; Pagefind's own are five times as large, and with smaller ones the list of them would cost more.
 */
const FILE_BYTES = 5_000;

/**
 * Cuts the words of an index anew, into smaller files; a very common word has one of its own. `listed` are Pagefind's
 * files, in the order of the words. Returns the new list, and the files by path.
 */
export function cutWords(
  files: IndexFiles,
  listed: readonly WordsFile[],
): { list: WordsFile[]; cut: Map<string, Buffer> } {
  const groups = groupWords(
    listed
      .flatMap(([, , name]) => readWords(files, pathOf(name)))
      .filter(({ text }) => text !== BETWEEN_NAMES),
  );
  const contents = groups.map((words) => writeArray([writeArray(words.map(({ bytes }) => bytes))]));
  const names = numbered(contents);
  const list = groups.map((words, index): WordsFile => {
    return [...bounds(words, groups[index - 1], groups[index + 1]), names[index] ?? ''];
  });
  const cut = contents.map((content, index): [string, Buffer] => [
    pathOf(names[index] ?? ''),
    pagefindFile(content),
  ]);
  return { list, cut: new Map(cut) };
}

/**
 * Names files by the hash of all of them and their number in base 36, `3fa91c20h`: alike, the names are hardly more in the
 * list that every search loads. In an index that changes, hardly a file stays as it was.
 */
function numbered(contents: readonly Buffer[]): string[] {
  const hash = fileNamer()(Buffer.concat(contents));
  const digits = contents.length.toString(36).length;
  return contents.map((_, index) => hash + index.toString(36).padStart(digits, '0'));
}

function pathOf(name: string): string {
  return `index/${name}.pf_index`;
}

function readWords(files: IndexFiles, path: string): Word[] {
  const [words] = elementsOf(readPagefindFile(files, path));
  if (!words) throw new Error(`${path} holds no words.`);
  return elementsOf(words).map((bytes) => ({ text: String(firstOf(bytes)), bytes }));
}

function groupWords(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  let room = 0;
  let common = ' ';
  for (const word of words) {
    const follows = word.text.startsWith(common);
    room -= word.bytes.length;
    if (room >= 0 && (follows || common === ' ')) {
      groups.at(-1)?.push(word);
    } else {
      groups.push([word]);
      room = FILE_BYTES - word.bytes.length;
      if (!follows) common = ' ';
      if (room < 0) common = word.text;
    }
  }
  return groups;
}

/**
 * From where to where a file is the right one: its first and last word, each cut after the first character that tells
 * it from its neighbour in the next file, as Pagefind does to keep the list small.
 */
function bounds(
  words: readonly Word[],
  before: readonly Word[] | undefined,
  after: readonly Word[] | undefined,
): [from: string, to: string] {
  const first = words[0]?.text ?? '';
  const last = words.at(-1)?.text ?? '';
  const from = cutAfterDifference(first, before?.at(-1)?.text);
  const to = cutAfterDifference(last, after?.[0]?.text);
  // A last word that its neighbour begins with ends before all longer ones; one cut short may come before the first.
  if (to === last) return [from, after ? `${last} ` : last];
  return [from, to < from ? last : to];
}

function cutAfterDifference(word: string, neighbour: string | undefined): string {
  if (neighbour === undefined) return word;
  const [characters, others] = [[...word], [...neighbour]];
  const different = characters.findIndex((character, index) => character !== others[index]);
  return different < 0 ? word : characters.slice(0, different + 1).join('');
}
