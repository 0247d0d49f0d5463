import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive/archive/archive.ts';
import { type Publication, publish, type RelatedPapers } from '../archive/archive/publication.ts';
import type { Paper } from '../archive/model/paper.ts';
import type { Site } from '../archive/site.ts';
import { gapsOf } from '../sources/sync/gaps.ts';
import { parseSyncState } from '../sources/sync/state.ts';
import { sha256 } from './sha256.ts';

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
