import {
  RESULT_FILTERS,
  type SearchDocument,
} from '../../../src/archive/files/search/search-document.ts';
import { foldWords } from '../../../src/archive/search/fold.ts';
import { type Cbor, elementsOf, readCbor, writeArray, writeCbor } from './cbor.ts';
import { cutWords, type WordsFile } from './cut-words.ts';
import { entryFile } from './entry-file.ts';
import { nameFragments } from './name-fragments.ts';
import { fileNamer, type IndexFiles, pagefindFile, readPagefindFile } from './pagefind-file.ts';

/** What Pagefind's meta file holds: pages by number, files of words, filters with their files, sort orders, fields. */
type Meta = readonly [
  version: string,
  pages: readonly (readonly [fragment: string, words: number])[],
  words: readonly WordsFile[],
  filters: readonly NamedFile[],
  sorts: readonly Cbor[],
  fields: readonly string[],
];

type NamedFile = readonly [filter: string, name: string];

/**
 * How many words an abstract has: it only says whether one is short or long, and each exact number would be a byte
 * more that every search loads.
 */
const WORDS_OF_ABSTRACT = 200;
/** A word of fewer letters is hardly ever mistyped. */
const WORD_LETTERS = 4;

/**
 * Makes an index of Pagefind's cheap to begin with, and the same in every byte each time: Pagefind writes filters in
 * the order of a hash table, names all by hashes, and lists what a search page may never need. `files` are Pagefind's;
 * `papers` are its pages, in the order in which they were added. Returns the files of the packed index. Throws an Error
 * where the index has another form.
 */
export function packIndex(files: IndexFiles, papers: readonly SearchDocument[]): IndexFiles {
  const [metaPath = '', ...others] = [...files.keys()].filter((path) => path.endsWith('.pf_meta'));
  if (others.length > 0) throw new Error('A search index of several languages is not expected.');
  const meta = readCbor(readPagefindFile(files, metaPath)) as unknown as Meta;
  const [version, pages, words, filters, , fields] = meta;
  refuseOthers(files, pages, papers);
  const names = nameFragments(papers);
  const { list, cut } = cutWords(files, words);
  const kept = packFilters(files, filters);
  const packed = writeCbor([
    version,
    names.map((name) => [name, WORDS_OF_ABSTRACT]),
    list,
    kept.list,
    [],
    fields,
  ]);
  const name = fileNamer()(packed);
  const named = new Map([
    [`pagefind.${name}.pf_meta`, pagefindFile(packed)],
    ...cut,
    ...kept.packed,
    ...papers.map((paper, number): [string, Buffer] => [
      fragmentPath(names[number] ?? ''),
      pagefindFile(fragmentOf(paper)),
    ]),
  ]);
  return new Map([
    entryFile(files, name),
    ['upvotes.json', upvotesOf(names, papers)],
    ['words.txt', wordsOf(papers)],
    ['files.json', listOf(named)],
    ...named,
  ]);
}

/** The files that are named by their content, with their bytes: what a browser keeps for searching offline. */
function listOf(files: IndexFiles): Buffer {
  const sizes = Object.fromEntries([...files].map(([path, { length }]) => [path, length]));
  return Buffer.from(`${JSON.stringify(sizes)}\n`);
}

function fragmentPath(name: string): string {
  return `fragment/${name}.pf_fragment`;
}

/** What Pagefind gives of a result: the abstract as its text, and what is shown of it as its metadata. */
function fragmentOf({ url, abstract, shown }: SearchDocument): Buffer {
  const fragment = { url, content: abstract, word_count: 0, filters: {}, meta: shown, anchors: [] };
  return Buffer.from(JSON.stringify(fragment));
}

/** That pages stand in the order in which they were added is Pagefind's habit rather than its promise. */
function refuseOthers(files: IndexFiles, pages: Meta[1], papers: readonly SearchDocument[]): void {
  if (pages.length !== papers.length) {
    throw new Error(`The search index has ${pages.length} pages for ${papers.length} papers.`);
  }
  for (const number of new Set([0, pages.length - 1])) {
    const [name] = pages[number] ?? [''];
    const text = readPagefindFile(files, fragmentPath(name)).toString();
    const { url } = JSON.parse(text) as { url: string };
    if (url !== papers[number]?.url) {
      throw new Error(`The search index has ${url} for ${papers[number]?.url}.`);
    }
  }
}

/** Keeps what results can be filtered by, their values in order; others, of which there are none, would go. */
function packFilters(
  files: IndexFiles,
  filters: readonly NamedFile[],
): { list: NamedFile[]; packed: Map<string, Buffer> } {
  const nameOf = fileNamer();
  const list: NamedFile[] = [];
  const packed = new Map<string, Buffer>();
  for (const [filter, old] of [...filters].sort()) {
    const [named, values] = elementsOf(readPagefindFile(files, filterPath(old)));
    if (!RESULT_FILTERS.includes(filter) || !named || !values) continue;
    const sorted = writeArray([named, writeArray(elementsOf(values).sort(Buffer.compare))]);
    const name = nameOf(sorted);
    list.push([filter, name]);
    packed.set(filterPath(name), pagefindFile(sorted));
  }
  return { list, packed };
}

function filterPath(name: string): string {
  return `filter/${name}.pf_filter`;
}

/** Upvotes by day as the names of fragments begin, in the order of the day: read where results are sorted by them. */
function upvotesOf(names: readonly string[], papers: readonly SearchDocument[]): Buffer {
  const upvotes: Record<string, number[]> = {};
  for (const [number, { shown }] of papers.entries()) {
    const day = names[number]?.replace(/-[^-]*$/, '') ?? '';
    upvotes[day] ??= [];
    upvotes[day].push(shown.upvotes ?? 0);
  }
  return Buffer.from(`${JSON.stringify(upvotes)}\n`);
}

/** The words of all titles in order: what a mistyped one is compared with. */
function wordsOf(papers: readonly SearchDocument[]): Buffer {
  const words = new Set(papers.flatMap(({ shown }) => foldWords(shown.title)));
  const long = [...words].filter((word) => word.length >= WORD_LETTERS && /\p{L}/u.test(word));
  return Buffer.from(`${long.sort().join(' ')}\n`);
}
