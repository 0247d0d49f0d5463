import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive/archive/archive.ts';
import {
  type Publication,
  type PublicationTools,
  publish,
} from '../archive/archive/publication.ts';
import { isGone } from '../archive/model/lost-link.ts';
import type { Site } from '../archive/site.ts';
import { gapsOf } from '../sources/sync/gaps.ts';
import { parseSyncState } from '../sources/sync/state.ts';
import { readLostLinksFile } from './read-lost-links-file.ts';
import { sha256 } from './sha256.ts';

/** What a publication is put together with. */
interface ArchiveTools extends Pick<PublicationTools, 'relatedOf' | 'historyOf'> {
  /** The text of the `sync.json` of its content root. */
  sync: string;
}

/** Puts the publication of an archive together. */
export function publishArchive(
  root: string,
  archive: Archive,
  site: Site,
  { sync, ...tools }: ArchiveTools,
): Publication {
  const lost = readLostLinksFile(root);
  return publish(archive, site, {
    sha256,
    ...tools,
    goneSince:
      lost.size === 0
        ? undefined
        : (address) => {
            const link = lost.get(address);
            return link && isGone(link) ? link.since : undefined;
          },
    imageHash: (file) => sha256(readFileSync(join(root, file))),
    span: spanOf(sync, archive),
  });
}

/** All days from the first to the last that a sync asked for or that list papers. */
function spanOf(sync: string, { days }: Archive): Publication['span'] {
  const state = parseSyncState(sync);
  const known = [...state.keys(), ...days.keys()].sort();
  const [first = '', last = ''] = [known[0], known.at(-1)];
  if (first === '') return undefined;
  return { first, last, gaps: gapsOf(state, first, last, new Set(days.keys())) };
}
