import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFileName, FILE_MAX, PAPERS_FOLDER, tooLarge } from '../archive/content/paper-file.ts';
import { type PaperResult, parsePaper } from '../archive/content/parse-paper.ts';
import type { Day } from '../archive/model/day.ts';
import type { ParsedPaper } from '../archive/model/paper.ts';
import type { Registries, RegistryPlaces } from '../archive/model/registries.ts';
import type { Problem } from '../archive/problems/problem.ts';
import { checkImages, isImage } from './check-images.ts';
import { listFiles } from './list-files.ts';
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
  /** Of single files; `buildArchive` adds those of the whole. */
  problems: Problem[];
  /** Every file under `papers/`, relative to the root, sorted. */
  files: string[];
}

/** What was read before, by file, so that only what changed is read again. */
export type KnownFiles = Map<string, { signature: string; result: PaperResult }>;

/** What of a content root is read; all of it without. */
export interface ReadOptions {
  /** Chooses from all files those that are read. */
  choose?: (files: readonly string[]) => readonly string[];
  /** Told after each file how many of how many are read. */
  onProgress?: (done: number, all: number) => void;
}

/**
 * Reads all papers and registries of a content root; no file under `papers/` is skipped.
 * `tomorrow` (UTC) is the last day that a paper may name. Throws only where the disk does.
 */
export async function readContent(
  root: string,
  tomorrow: Day,
  known: KnownFiles = new Map(),
  { choose = (files) => files, onProgress = () => {} }: ReadOptions = {},
): Promise<Content> {
  const { files, problems } = await listFiles(root, PAPERS_FOLDER);
  problems.push(...(await findUnfinishedImport(root)));
  const chosen = choose(files);
  const papers: ParsedPaper[] = [];
  const flawed: ParsedPaper[] = [];
  for (const [index, file] of chosen.entries()) {
    onProgress(index, chosen.length);
    if (isImage(file)) continue;
    const result = await readPaper(root, file, tomorrow, known);
    problems.push(...result.problems);
    if (result.parsed) papers.push(result.parsed);
    if (result.flawed) flawed.push(result.flawed);
  }
  const { registries, places, problems: registryProblems } = await readRegistries(root);
  problems.push(...registryProblems, ...checkImages(files, chosen, [...papers, ...flawed]));
  return { papers, flawed, registries, places, problems, files };
}

async function readPaper(
  root: string,
  file: string,
  tomorrow: Day,
  known: KnownFiles,
): Promise<PaperResult> {
  // A name that is no text on this system cannot be opened; a file with a wrong name need not be.
  const nameProblems = checkFileName(file);
  if (nameProblems.length > 0) return { problems: nameProblems };
  const path = join(root, file);
  const { size, mtimeMs, ino } = await lstat(path);
  if (size > FILE_MAX) return { problems: [tooLarge(size, file)] };
  const signature = `${size}:${mtimeMs}:${ino}:${tomorrow}`;
  const before = known.get(file);
  if (before?.signature === signature) return before.result;
  const result = parsePaper({ file, bytes: await readFile(path) }, tomorrow);
  known.set(file, { signature, result });
  return result;
}
