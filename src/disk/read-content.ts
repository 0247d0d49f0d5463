import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { checkFileName, FILE_MAX, PAPERS_FOLDER, tooLarge } from '../archive/content/paper-file.ts';
import { type PaperResult, parsePaper } from '../archive/content/parse-paper.ts';
import type { Day } from '../archive/model/day.ts';
import type { ParsedPaper } from '../archive/model/paper.ts';
import type { Registries, RegistryPlaces } from '../archive/model/registries.ts';
import type { Problem } from '../archive/problems/problem.ts';
import { checkImages, isImage } from './check-images.ts';
import { type KnownFiles, recall, recallUnread } from './known-files.ts';
import { listFiles } from './list-files.ts';
import { readBytes } from './read-bytes.ts';
import { readRegistries } from './read-registries.ts';
import { findUnfinishedImport } from './unfinished-import.ts';

/** Everything a content root holds, read and checked file by file. */
export interface Content {
  papers: ParsedPaper[];
  /** Papers that an error keeps out, as far as they can be read. */
  flawed: ParsedPaper[];
  registries: Registries;
  /** Where the entries of the registries stand. */
  places: RegistryPlaces;
  /** Of single files; `checkArchive` finds those of the whole. */
  problems: Problem[];
  /** Every file under `papers/`, relative to the root, sorted. */
  files: string[];
}

/** Files that are read before anything else has its turn: some 10 ms of work. */
const BATCH = 50;

/** What of a content root is read; all of it without. */
export interface ReadOptions {
  /** Chooses from all files those that are read. */
  choose?: (files: readonly string[]) => readonly string[];
  /** Told after each file how many of how many are read. */
  onProgress?: (done: number, all: number) => void;
}

/**
 * Reads all papers and registries of a content root; no file under `papers/` is skipped. `tomorrow` (UTC) is the last
 * day that a paper may name; of files that are `known` at most the bytes are read. Throws only where the disk does.
 */
export async function readContent(
  root: string,
  tomorrow: Day,
  known?: KnownFiles,
  { choose = (files) => files, onProgress = () => {} }: ReadOptions = {},
): Promise<Content> {
  const { files, problems } = await listFiles(root, PAPERS_FOLDER);
  problems.push(...(await findUnfinishedImport(root)));
  const chosen = choose(files);
  const papers: ParsedPaper[] = [];
  const flawed: ParsedPaper[] = [];
  for (const [index, file] of chosen.entries()) {
    if (index % BATCH === 0) await setImmediate();
    onProgress(index, chosen.length);
    if (isImage(file)) continue;
    const result = readPaper(root, file, tomorrow, known);
    problems.push(...result.problems);
    if (result.parsed) papers.push(result.parsed);
    if (result.flawed) flawed.push(result.flawed);
  }
  const { registries, places, problems: registryProblems } = await readRegistries(root);
  problems.push(...registryProblems, ...checkImages(files, chosen, [...papers, ...flawed]));
  return { papers, flawed, registries, places, problems, files };
}

/** Reads one file of a content root; of one that is known only the bytes are read, or not even they. */
export function readPaper(
  root: string,
  file: string,
  tomorrow: Day,
  known?: KnownFiles,
): PaperResult {
  // A name that is no text on this system cannot be opened; a file with a wrong name need not be.
  const nameProblems = checkFileName(file);
  if (nameProblems.length > 0) return { problems: nameProblems };
  const unread = known && recallUnread(known, file, tomorrow);
  if (unread) return unread;
  const bytes = readBytes(join(root, file), FILE_MAX);
  if (typeof bytes === 'number') return { problems: [tooLarge(bytes, file)] };
  const parse = (): PaperResult => parsePaper({ file, bytes }, tomorrow);
  return known ? recall(known, { file, bytes }, tomorrow, parse) : parse();
}
