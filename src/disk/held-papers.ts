import type { Change } from '../archive/archive/update-archive.ts';
import { idOfPath } from '../archive/content/paper-file.ts';
import type { PaperResult } from '../archive/content/parse-paper.ts';
import type { Day } from '../archive/model/day.ts';
import { compareText } from '../archive/model/order.ts';
import type { Paper } from '../archive/model/paper.ts';
import { hasErrors } from '../archive/problems/problem.ts';
import { type KnownFiles, knownInMemory } from './known-files.ts';
import { readPaper } from './read-content.ts';
import { utcTomorrow } from './tomorrow.ts';

/** What of a root is held, and what is known of its files from before. */
export interface HoldOptions {
  /** Leaves out papers listed before a day. */
  since?: Day | undefined;
  known?: KnownFiles;
  onProgress?: (done: number, all: number) => void;
}

/** What came of a file, and its paper as it last was without an error. */
interface HeldFile extends PaperResult {
  good: Paper | undefined;
}

/** The files of papers of a content root, held in memory. Paths are relative to the root. */
export class HeldPapers {
  /** The papers that are shown, by id. */
  readonly shown = new Map<string, Paper>();
  readonly #files = new Map<string, HeldFile>();
  readonly #filesOf = new Map<string, Set<string>>();
  readonly #root: string;
  readonly #since: Day;
  readonly #known: KnownFiles;

  constructor(root: string, { since = '', known = knownInMemory() }: HoldOptions) {
    this.#root = root;
    this.#since = since;
    this.#known = known;
  }

  /** What came of all files. */
  results(): ReadonlyMap<string, PaperResult> {
    return this.#files;
  }

  /** The files that state one id: more than one is a problem, and the first one counts. */
  filesOf(id: string): string[] {
    return [...(this.#filesOf.get(id) ?? [])].sort(compareText);
  }

  /** Reads a file; where it has an error, its paper stays as it last was. */
  read(file: string): void {
    const id = idOfPath(file);
    this.#filesOf.set(id, (this.#filesOf.get(id) ?? new Set()).add(file));
    const result = readPaper(this.#root, file, utcTomorrow(), this.#known);
    this.#files.set(file, { ...result, good: this.#goodOf(file, result) });
  }

  #goodOf(file: string, { parsed, problems }: PaperResult): Paper | undefined {
    if (hasErrors(problems)) return this.#files.get(file)?.good;
    return parsed && parsed.paper.date >= this.#since ? parsed.paper : undefined;
  }

  /** Those of some files of which it is not known where each key stands: what is known from before comes without. */
  placeless(files: Iterable<string>): string[] {
    return [...new Set(files)].filter((file) => {
      const { parsed } = this.#files.get(file) ?? {};
      return parsed && Object.keys(parsed.places).length === 0;
    });
  }

  /** Finds out where each key of a file stands; its paper stays as it is. */
  readPlaces(file: string): void {
    const good = this.#files.get(file)?.good;
    this.#files.set(file, { ...readPaper(this.#root, file, utcTomorrow()), good });
  }

  /** Forgets a file that is gone. */
  forget(file: string): void {
    this.#files.delete(file);
    this.#filesOf.get(idOfPath(file))?.delete(file);
  }

  /** The files at a path: itself, or those below it. */
  filesAt(path: string): string[] {
    if (this.#files.has(path)) return [path];
    return [...this.#files.keys()].filter((file) => file.startsWith(`${path}/`));
  }

  /** Settles which papers are shown after files were read or forgotten. */
  settle(files: Iterable<string>): Change {
    const removed: Paper[] = [];
    const added: Paper[] = [];
    for (const id of new Set(Array.from(files, idOfPath))) {
      const before = this.shown.get(id);
      const after = this.filesOf(id)
        .map((file) => this.#files.get(file)?.good)
        .find((paper) => paper !== undefined);
      if (before === after) continue;
      if (before) removed.push(before);
      if (after) added.push(after);
      if (after) this.shown.set(id, after);
      else this.shown.delete(id);
    }
    return { removed, added };
  }
}
