import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive/archive/archive.ts';
import { assemble } from '../archive/archive/build-archive.ts';
import { type Publication, publish } from '../archive/archive/publication.ts';
import { memoize } from '../archive/memoize.ts';
import { checkArchive } from '../archive/problems/check-archive.ts';
import { hasErrors, type Problem, sortProblems } from '../archive/problems/problem.ts';
import { reportText } from '../archive/problems/report.ts';
import { relatedPapers } from '../archive/related/related.ts';
import type { Site } from '../archive/site.ts';
import { gapsOfArchive } from '../sources/sync/gaps.ts';
import { parseSyncState } from '../sources/sync/state.ts';
import type { KnownFiles } from './known-files.ts';
import { type Content, readContent } from './read-content.ts';
import { readSyncFile } from './read-sync-file.ts';
import { utcTomorrow } from './tomorrow.ts';

/** Content that keeps a site from being made of it; its message is the report. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  /** As `npm run check` ends. */
  readonly exitCode = 1;

  constructor(problems: readonly Problem[], papers: number) {
    super(`The content has problems.\n\n${reportText(problems, papers)}`);
    this.problems = problems;
  }
}

/** What may be given to a load: papers known from before, and who is told of progress. */
export interface LoadOptions {
  known?: KnownFiles;
  onProgress?: (done: number, all: number) => void;
  /** Told of warnings. */
  onWarnings?: (warnings: number) => void;
}

/** Reads a content root and puts its publication together. Throws a ContentError where a file has an error. */
export async function loadPublication(
  root: string,
  site: Site,
  { known, onProgress = () => {}, onWarnings = () => {} }: LoadOptions = {},
): Promise<Publication> {
  const content = await readContent(root, utcTomorrow(), known, { onProgress });
  const { papers, flawed, registries, places } = content;
  const problems = sortProblems([
    ...content.problems,
    ...checkArchive([...papers, ...flawed], registries, places),
  ]);
  // Known papers come without the places that a report needs.
  if (hasErrors(problems) && known) return loadPublication(root, site, { onProgress });
  if (hasErrors(problems)) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    throw new ContentError(errors, papers.length);
  }
  if (problems.length > 0) onWarnings(problems.length);
  return publicationOf(root, site, content, await readSyncFile(root));
}

function publicationOf(
  root: string,
  site: Site,
  { papers, registries }: Content,
  sync: string,
): Publication {
  const archive = assemble(
    papers.map(({ paper }) => paper),
    registries,
  );
  return publish(archive, site, {
    sha256: (content) => createHash('sha256').update(content).digest('hex'),
    relatedOf: memoize((paper) => ({
      before: relatedPapers(archive, paper, 4).map(({ paper: { id }, words }) => ({ id, words })),
      after: [],
    })),
    imageHash: (file) =>
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex'),
    gaps: gapsIn(sync, archive),
  });
}

/** The gaps up to the newest day that a sync asked for or that lists papers; undefined where no sync has recorded any. */
function gapsIn(sync: string, { papers }: Archive): Publication['gaps'] {
  const state = parseSyncState(sync);
  if (state.size === 0) return undefined;
  const newest = [...state.keys(), papers[0]?.date ?? ''].sort().at(-1) ?? '';
  return gapsOfArchive(state, papers, newest);
}
