import { readFileSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { kindOfFile } from '../../archive/addresses/kind-of-file.ts';
import { decodePart } from '../page-check/site-map.ts';

/** The search index of a built site, with which the preview answers searches. */
export interface BuiltIndex {
  /** A file of the index by its address, below the origin; undefined for all others. */
  find: (address: string) => { body: Uint8Array } | undefined;
  /** Says of when the index is. */
  sentence: () => string;
}

/** Opens the index in the folder of a built site; `root` is the base path of its addresses, `name` what it is called. */
export function openBuiltIndex(folder: string, root: string, name: string): BuiltIndex {
  return {
    find: (address) => {
      const inside = decodePart(address)?.slice(root.length);
      if (inside === undefined || kindOfFile(inside) !== 'search-index') return undefined;
      const path = normalize(join(folder, inside));
      if (!path.startsWith(folder + sep)) return undefined;
      const isFile = statSync(path, { throwIfNoEntry: false })?.isFile();
      return isFile ? { body: readFileSync(path) } : undefined;
    },
    sentence: () => {
      const built = statSync(folder, { throwIfNoEntry: false })?.mtime;
      return built
        ? `Search reads the index in ${name}, built ${built.toLocaleString('sv')}; papers edited since are found as they were.`
        : 'There is no search index yet: `npm run build` makes it, or start with `npm run dev -- --index`.';
    },
  };
}
