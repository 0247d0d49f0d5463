import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESULT_FILTERS } from '../../../src/archive/files/search/search-document.ts';
import type { Day } from '../../../src/archive/model/day.ts';
import { type Cbor, elementsOf, readCbor, writeArray, writeCbor } from './cbor.ts';
import { cutWords, type WordsFile } from './cut-words.ts';
import { pointToEngine } from './entry-file.ts';
import { nameFragments } from './name-fragments.ts';
import { fileNamer, readPagefindFile, writePagefindFile } from './pagefind-file.ts';

/** A paper of an index. */
export interface IndexedPaper {
  /** Below the site, `/papers/2506.24119/`. */
  url: string;
  date: Day;
  upvotes: number;
  /** Of what is indexed of it. */
  sha256: string;
}

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
 * Numbers of words are rounded to this many: they only say whether an abstract is short or long, and each exact one is
 * a byte more that every search loads.
 */
const WORDS_STEP = 32;

/**
 * Makes an index that Pagefind wrote to a folder cheap to begin with, and the same in every byte each time: Pagefind
 * writes filters in the order of a hash table, names all by hashes, and lists what a search page may never need.
 * `papers` are its pages, in the order in which they were added. Throws an Error where the index has another form.
 */
export function packIndex(folder: string, papers: readonly IndexedPaper[]): void {
  const [metaName = '', ...others] = readdirSync(folder).filter((name) =>
    name.endsWith('.pf_meta'),
  );
  if (others.length > 0) throw new Error('A search index of several languages is not expected.');
  const meta = readCbor(readPagefindFile(join(folder, metaName))) as unknown as Meta;
  const [version, pages, words, filters, , fields] = meta;
  const names = renameFragments(join(folder, 'fragment'), pages, papers);
  const packed = writeCbor([
    version,
    pages.map(([, count], number) => [names[number] ?? '', roundWords(count)]),
    cutWords(join(folder, 'index'), words),
    packFilters(join(folder, 'filter'), filters),
    [],
    fields,
  ]);
  const name = fileNamer()(packed);
  rmSync(join(folder, metaName));
  writePagefindFile(join(folder, `pagefind.${name}.pf_meta`), packed);
  writeUpvotes(folder, names, papers);
  pointToEngine(folder, name);
  removePrograms(folder);
}

function renameFragments(
  folder: string,
  pages: Meta[1],
  papers: readonly IndexedPaper[],
): readonly string[] {
  if (pages.length !== papers.length) {
    throw new Error(`The search index has ${pages.length} pages for ${papers.length} papers.`);
  }
  const names = nameFragments(papers);
  for (const [number, [old]] of pages.entries()) {
    const path = join(folder, `${old}.pf_fragment`);
    // That pages stand in the order in which they were added is Pagefind's habit rather than its promise.
    if (number === 0 || number === pages.length - 1) refuseOther(path, papers[number]?.url ?? '');
    renameSync(path, join(folder, `${names[number]}.pf_fragment`));
  }
  return names;
}

function refuseOther(path: string, url: string): void {
  const fragment = JSON.parse(readPagefindFile(path).toString()) as { url: string };
  if (fragment.url !== url) throw new Error(`The search index has ${fragment.url} for ${url}.`);
}

function roundWords(count: number): number {
  return Math.max(WORDS_STEP, Math.round(count / WORDS_STEP) * WORDS_STEP);
}

/** Keeps what results can be filtered by, their values in order; filters that only carry words for results go. */
function packFilters(folder: string, filters: readonly NamedFile[]): NamedFile[] {
  const nameOf = fileNamer();
  return [...filters].sort().flatMap(([filter, old]): NamedFile[] => {
    const content = readPagefindFile(join(folder, `${old}.pf_filter`));
    rmSync(join(folder, `${old}.pf_filter`));
    const [named, values] = elementsOf(content);
    if (!RESULT_FILTERS.includes(filter) || !named || !values) return [];
    const sorted = writeArray([named, writeArray(elementsOf(values).sort(Buffer.compare))]);
    const name = nameOf(sorted);
    writePagefindFile(join(folder, `${name}.pf_filter`), sorted);
    return [[filter, name]];
  });
}

/** Upvotes by day as the names of fragments begin, in the order of the day: read where results are sorted by them. */
function writeUpvotes(
  folder: string,
  names: readonly string[],
  papers: readonly IndexedPaper[],
): void {
  const upvotes: Record<string, number[]> = {};
  for (const [number, paper] of papers.entries()) {
    const day = names[number]?.replace(/-[^-]*$/, '') ?? '';
    upvotes[day] ??= [];
    upvotes[day].push(paper.upvotes);
  }
  writeFileSync(join(folder, 'upvotes.json'), `${JSON.stringify(upvotes)}\n`);
}

/** What reads an index and what shows results of Pagefind's own making: the engine has a folder of its own. */
function removePrograms(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/\.(?:js|css|pagefind)$/.test(name)) rmSync(join(folder, name));
  }
}
