import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive/archive/archive.ts';
import { type Publication, publish, type RelatedPapers } from '../archive/archive/publication.ts';
import type { Paper } from '../archive/model/paper.ts';
import type { Site } from '../archive/site.ts';
import { gapsOfArchive } from '../sources/sync/gaps.ts';
import { parseSyncState } from '../sources/sync/state.ts';

/** Puts the publication of an archive together; `sync` is the text of the `sync.json` of its content root. */
export function publishArchive(
  root: string,
  archive: Archive,
  site: Site,
  { sync, relatedOf }: { sync: string; relatedOf: (paper: Paper) => RelatedPapers },
): Publication {
  return publish(archive, site, {
    sha256,
    relatedOf,
    imageHash: (file) => sha256(readFileSync(join(root, file))),
    gaps: gapsIn(sync, archive),
  });
}

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The gaps up to the newest day that a sync asked for or that lists papers; undefined where no sync has recorded any. */
function gapsIn(sync: string, { papers }: Archive): Publication['gaps'] {
  const state = parseSyncState(sync);
  if (state.size === 0) return undefined;
  const newest = [...state.keys(), papers[0]?.date ?? ''].sort().at(-1) ?? '';
  return gapsOfArchive(state, papers, newest);
}
