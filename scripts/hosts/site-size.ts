import { kindOfFile, type SiteFileKind } from '../../src/archive/addresses/kind-of-file.ts';
import { compareText } from '../../src/archive/model/order.ts';

/** A file of a built site. */
export interface SiteFile {
  /** Below the folder of the site, with `/`. */
  path: string;
  bytes: number;
}

/** The files of one kind together. */
export interface KindSize {
  kind: SiteFileKind;
  files: number;
  bytes: number;
}

/** How large a built site is, in all that hosts limit. */
export interface SiteSize {
  files: number;
  bytes: number;
  /** The largest file; undefined in an empty site. */
  largest: SiteFile | undefined;
  /** The folder that directly holds the most files. */
  fullest: { folder: string; files: number };
  /** The kinds that there are, those of most bytes first. */
  kinds: readonly KindSize[];
}

/** Adds up the files of a site. */
export function sizeOfSite(all: Iterable<SiteFile>): SiteSize {
  const kinds = new Map<SiteFileKind, KindSize>();
  const folders = new Map<string, number>();
  let files = 0;
  let bytes = 0;
  let largest: SiteFile | undefined;
  for (const file of all) {
    files++;
    bytes += file.bytes;
    if (largest === undefined || file.bytes > largest.bytes) largest = file;
    const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
    addToKind(kinds, file);
  }
  const sorted = [...kinds.values()].sort(
    (a, b) => b.bytes - a.bytes || compareText(a.kind, b.kind),
  );
  return { files, bytes, largest, fullest: fullestOf(folders), kinds: sorted };
}

function addToKind(kinds: Map<SiteFileKind, KindSize>, { path, bytes }: SiteFile): void {
  const kind = kindOfFile(path);
  const known = kinds.get(kind) ?? { kind, files: 0, bytes: 0 };
  kinds.set(kind, { kind, files: known.files + 1, bytes: known.bytes + bytes });
}

function fullestOf(folders: ReadonlyMap<string, number>): SiteSize['fullest'] {
  let fullest = { folder: '', files: 0 };
  for (const [folder, files] of folders) {
    if (files > fullest.files) fullest = { folder, files };
  }
  return fullest;
}
