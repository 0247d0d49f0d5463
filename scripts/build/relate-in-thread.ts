import { readFile, rename, writeFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { RelatedPapers } from '../../src/archive/archive/publication.ts';
import type { Paper } from '../../src/archive/model/paper.ts';
import { type RelatedByMonth, relatedFinder } from '../../src/archive/related/related.ts';

/** Related papers that are being found. */
export interface Relating {
  /** The lists of the last run, where there was one. */
  known: ((paper: Paper) => RelatedPapers) | undefined;
  /** Starts to relate papers; the function it returns may be asked once `done` has been waited for. */
  start: (papers: readonly Paper[]) => (paper: Paper) => RelatedPapers;
  /** Waits for the end, and keeps what was found for the next build. */
  done: () => Promise<void>;
}

/**
 * Relates papers in a thread of its own. Months that are as they were in the last build keep their lists, which lie in
 * a file; `code` is the hash of the code that finds them, and what another one found is forgotten.
 */
export async function relateInThread(file: string, code: string): Promise<Relating> {
  const known = await read(file, code);
  let finding: Promise<RelatedByMonth> | undefined;
  let finder: ((paper: Paper) => RelatedPapers) | undefined;
  return {
    known: known.size > 0 ? relatedFinder(known) : undefined,
    start: (papers) => {
      finding = find(papers, known);
      // Waited for later, but known to be.
      finding.catch(() => {});
      return (paper) => {
        if (!finder) throw new Error('Related papers are asked for before they are found.');
        return finder(paper);
      };
    },
    done: async () => {
      const months = await finding;
      if (!months) return;
      finder = relatedFinder(months);
      await writeFile(`${file}.${process.pid}`, JSON.stringify({ code, months: [...months] }));
      await rename(`${file}.${process.pid}`, file);
    },
  };
}

function find(papers: readonly Paper[], known: RelatedByMonth): Promise<RelatedByMonth> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('related-thread.ts', import.meta.url), {
      workerData: { papers, known },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function read(file: string, code: string): Promise<RelatedByMonth> {
  try {
    const kept = JSON.parse(await readFile(file, 'utf8'));
    return new Map(kept.code === code ? kept.months : []);
  } catch {
    return new Map();
  }
}
