import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './error-code.ts';

/** How long files must rest before they are told of, in milliseconds: an editor writes one in several steps. */
const REST = 40;

/**
 * Notes files and folders of a content root that may have changed, relative to it, until it is closed. Folders
 * are watched, not their thousands of files, so that it costs nothing to begin.
 */
export class ContentWatch {
  readonly #root: string;
  readonly #persistent: boolean;
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #changed = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #onChange: ((paths: string[]) => void) | undefined;

  /** Without `persistent` the process ends where nothing else keeps it. */
  constructor(root: string, { persistent = true } = {}) {
    this.#root = root;
    this.#persistent = persistent;
    this.#watchTree('');
  }

  /** Has a function told of what has changed since the watch began, and of each change from then on. */
  tell(onChange: (paths: string[]) => void): void {
    this.#onChange = onChange;
    if (this.#changed.size > 0) this.#tellSoon();
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const folder of [...this.#watchers.keys()]) this.#forget(folder);
  }

  #watchTree(folder: string): void {
    // One of the same name may have been there before.
    this.#forget(folder);
    const persistent = this.#persistent;
    const watcher = watch(join(this.#root, folder), { persistent }, (_event, name) => {
      if (name !== null) this.#note(pathIn(folder, name));
    });
    watcher.on('error', () => this.#forget(folder));
    this.#watchers.set(folder, watcher);
    for (const entry of readdirSync(join(this.#root, folder), { withFileTypes: true })) {
      const path = pathIn(folder, entry.name);
      if (entry.isDirectory() && !isOurs(path)) this.#watchTree(path);
    }
  }

  /** A folder that came may be gone again before it is watched. */
  #watchNew(folder: string): void {
    try {
      this.#watchTree(folder);
    } catch (error) {
      this.#forget(folder);
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  }

  #note(path: string): void {
    if (isOurs(path) || isOfAnEditor(path)) return;
    const isFolder = statSync(join(this.#root, path), { throwIfNoEntry: false })?.isDirectory();
    if (isFolder) this.#watchNew(path);
    else this.#forget(path);
    this.#changed.add(path);
    this.#tellSoon();
  }

  #tellSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#onChange) return;
      const paths = [...this.#changed];
      this.#changed.clear();
      this.#onChange(paths);
    }, REST);
  }

  #forget(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }
}

function pathIn(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Where commands that write a set of files keep theirs until it is whole. */
function isOurs(path: string): boolean {
  return path === '.work' || path.startsWith('.work/');
}

/** What editors lay beside a file while it is open or written: Vim's `.x.swp`, `x~` and `4913`, Emacs's `.#x` and `#x#`. */
const isOfAnEditor = (path: string): boolean =>
  /(^|\/)(\.[^/]*\.sw[a-z]|[^/]*~|4913|\.#[^/]*|#[^/]*#)$/.test(path);
