import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Change } from '../archive/archive/update-archive.ts';
import { checkArchive } from '../archive/checks/check-archive.ts';
import { idOfPath, PAPERS_FOLDER } from '../archive/content/paper-file.ts';
import type { PaperResult } from '../archive/content/parse-paper.ts';
import type { Paper } from '../archive/model/paper.ts';
import type { Registries } from '../archive/model/registries.ts';
import { hasErrors, type Problem, sortProblems } from '../archive/problems/problem.ts';
import { checkImages, isImage } from './check-images.ts';
import { HeldPapers, type HoldOptions } from './held-papers.ts';
import { listFiles } from './list-files.ts';
import { readPaper } from './read-content.ts';
import { readRegistries } from './read-registries.ts';
import { readSyncFile } from './read-sync-file.ts';
import { utcTomorrow } from './tomorrow.ts';

/** Files that are read before anything else has its turn: some 10 ms of work. */
const BATCH = 50;

type ReadRegistries = Awaited<ReturnType<typeof readRegistries>>;

/**
 * The content of a root held in memory, so that an edit reads one file. A file with an error leaves its paper, or its
 * registry, as it last was without one; a paper that never was is left out. Paths are relative to the root.
 */
export class HeldContent {
  /** The text of `sync.json`. */
  sync = '';
  /** Those of the last reading without an error. */
  registries: Registries;
  /** How many refreshes there were. */
  changes = 0;
  readonly #root: string;
  readonly #papers: HeldPapers;
  #read: ReadRegistries;
  #images: string[] = [];

  private constructor(root: string, papers: HeldPapers, read: ReadRegistries) {
    this.#root = root;
    this.#papers = papers;
    this.#read = read;
    this.registries = read.registries;
  }

  /** Reads a content root and holds it. */
  static async open(root: string, options: HoldOptions = {}): Promise<HeldContent> {
    const papers = new HeldPapers(root, options);
    const content = new HeldContent(root, papers, await readRegistries(root));
    content.sync = await readSyncFile(root);
    const { files } = await listFiles(root, PAPERS_FOLDER);
    const month = options.since?.slice(0, 7).replace('-', '/') ?? '';
    const chosen = files.filter((file) => file >= `${PAPERS_FOLDER}/${month}`);
    content.#images = chosen.filter(isImage);
    for (const [index, file] of chosen.entries()) {
      if (index % BATCH === 0) await setImmediate();
      options.onProgress?.(index, chosen.length);
      if (!isImage(file)) papers.read(file);
    }
    papers.settle(chosen);
    return content;
  }

  /** The papers that are shown. */
  papers(): Paper[] {
    return [...this.#papers.shown.values()];
  }

  /** The files of all papers, also of those that errors keep out. */
  files(): string[] {
    return [...this.#papers.results().keys()];
  }

  /** The file of a paper, also of one that errors keep out. */
  fileOf(id: string): string | undefined {
    return this.#papers.filesOf(id)[0];
  }

  /** Reads files and folders that may have changed, and tells of the papers that have. */
  async refresh(paths: readonly string[]): Promise<Change> {
    const inPapers = paths.filter((path) => path.startsWith(`${PAPERS_FOLDER}/`));
    const files = new Set(
      (await Promise.all(inPapers.map((path) => this.#filesNowAndBefore(path)))).flat(),
    );
    for (const file of files) {
      if (isImage(file)) continue;
      if (this.#isThere(file)) this.#papers.read(file);
      else this.#papers.forget(file);
    }
    if (inPapers.length < paths.length) await this.#readRest();
    if (paths.some(isImage)) await this.#listImages();
    this.changes += 1;
    return this.#papers.settle(files);
  }

  async #filesNowAndBefore(path: string): Promise<string[]> {
    const before = this.#papers.filesAt(path);
    if (this.#isThere(path)) return [...before, path];
    const isFolder = statSync(join(this.#root, path), { throwIfNoEntry: false })?.isDirectory();
    return isFolder ? [...before, ...(await listFiles(this.#root, path)).files] : [...before, path];
  }

  async #readRest(): Promise<void> {
    this.#read = await readRegistries(this.#root);
    if (!hasErrors(this.#read.problems)) this.registries = this.#read.registries;
    this.sync = await readSyncFile(this.#root);
  }

  async #listImages(): Promise<void> {
    const { files } = await listFiles(this.#root, PAPERS_FOLDER);
    this.#images = files.filter(isImage);
  }

  /** Errors of registries and own pages, for which all of them are as they last were without one. */
  registryErrors(): Problem[] {
    return this.#read.problems.filter(({ severity }) => severity === 'error');
  }

  /** The problems of one file, with their places. */
  problemsOf(file: string): Problem[] {
    // Those of one id in several folders are judged together.
    const twins = this.#papers.filesOf(idOfPath(file));
    return this.#judge(twins.map((twin) => this.#readAgain(twin))).filter(
      (one) => one.file === file,
    );
  }

  /** All problems of the content. */
  async problems(): Promise<Problem[]> {
    const results = this.#papers.results();
    const found = this.#judge([...results.values()]);
    const placeless = this.#papers.placeless(found.map(({ file }) => file));
    if (placeless.length === 0) return found;
    for (const [index, file] of placeless.entries()) {
      if (index % BATCH === 0) await setImmediate();
      if (this.#isThere(file)) this.#papers.readPlaces(file);
    }
    return this.#judge([...results.values()]);
  }

  #readAgain(file: string): PaperResult {
    return this.#isThere(file) ? readPaper(this.#root, file, utcTomorrow()) : { problems: [] };
  }

  #judge(results: readonly PaperResult[]): Problem[] {
    const { registries, places, problems } = this.#read;
    const parsed = results.flatMap((one) => one.parsed ?? one.flawed ?? []);
    return sortProblems([
      ...problems,
      ...results.flatMap((one) => one.problems),
      ...checkArchive(parsed, registries, places),
      ...checkImages(this.#images, this.#images, parsed),
    ]);
  }

  #isThere(path: string): boolean {
    return statSync(join(this.#root, path), { throwIfNoEntry: false })?.isFile() ?? false;
  }
}
