import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { idOfPath } from '../../src/archive/content/paper-file.ts';
import { isImage } from '../../src/disk/check-images.ts';
import { UsageError } from '../cli/exit.ts';
import { liesWithin } from '../disk/lies-within.ts';

/** Which files a check reads, and of which it reports. */
export interface Selection {
  /** From all files under `papers/`: those asked for, and those that decide whether they are right. */
  choose: (files: readonly string[]) => readonly string[];
  /** Whether problems of a file belong in the report. */
  reports: (file: string) => boolean;
}

/**
 * The selection of some paths, as they stand from `folder` or from the content root; of everything without paths.
 * Throws a UsageError for a path that is nowhere, or outside the root.
 */
export function selectPaths(paths: readonly string[], root: string, folder: string): Selection {
  const wanted = paths.map((path) => withinRoot(path, root, folder));
  const reports = (file: string): boolean =>
    wanted.length === 0 ||
    wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
  return { reports, choose: (files) => withRelated(files, files.filter(reports)) };
}

/** A selection with some files more. */
export function withFiles({ choose, reports }: Selection, files: readonly string[]): Selection {
  const added = new Set(files);
  return {
    choose: (all) => {
      const chosen = new Set(choose(all));
      return all.filter((file) => chosen.has(file) || added.has(file));
    },
    reports: (file) => reports(file) || added.has(file),
  };
}

/** Adds the files of the same id, and the papers that may show a chosen image: they may make it an error. */
function withRelated(files: readonly string[], chosen: readonly string[]): readonly string[] {
  if (chosen.length === files.length) return files;
  const ids = new Set(chosen.map(addressOf));
  const folders = new Set(chosen.filter(isImage).map(folderOf));
  const picked = new Set(chosen);
  return files.filter(
    (file) => picked.has(file) || ids.has(addressOf(file)) || folders.has(folderOf(file)),
  );
}

function addressOf(file: string): string {
  return idOfPath(file).normalize('NFC').toLowerCase();
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}

function withinRoot(path: string, root: string, folder: string): string {
  const place = [resolve(folder, path), resolve(root, path)].find((one) => existsSync(one));
  if (place === undefined) throw new UsageError(`There is no file or folder ${path}.`);
  if (!liesWithin(root, place)) {
    throw new UsageError(`${path} lies outside the content root ${root}.`);
  }
  return relative(root, place).replaceAll(sep, '/');
}
