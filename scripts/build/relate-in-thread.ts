import { Worker } from 'node:worker_threads';
import type { RelatedPapers } from '../../src/archive/archive/publication.ts';
import type { Paper } from '../../src/archive/model/paper.ts';

/** Related papers that are being found. */
export interface Relating {
  /** Starts to relate papers; the function it returns may be asked once `done` has been waited for. */
  start: (papers: readonly Paper[]) => (paper: Paper) => RelatedPapers;
  /** Waits for the end; how many seconds the thread took. */
  done: () => Promise<number>;
}

interface Related {
  lists: ReadonlyMap<string, RelatedPapers>;
  seconds: number;
}

/**
 * Relates papers in a thread of its own. Months before which nothing has changed since the last build keep what was found
 * then, which lies in a file; `code` is the hash of the code that finds it, and what another one found is forgotten.
 */
export function relateInThread(file: string, code: string): Relating {
  let finding: Promise<Related> | undefined;
  let found: Related['lists'] | undefined;
  return {
    start: (papers) => {
      finding = find(papers, file, code);
      // Waited for later, but known to be.
      finding.catch(() => {});
      return ({ id }) => {
        if (!found) throw new Error('Related papers are asked for before they are found.');
        return found.get(id) ?? { before: [], after: [] };
      };
    },
    done: async () => {
      const { lists, seconds } = (await finding) ?? { lists: new Map(), seconds: 0 };
      found = lists;
      return seconds;
    },
  };
}

function find(all: readonly Paper[], file: string, code: string): Promise<Related> {
  const papers = all.map(({ id, date, title, abstract, tags }) => ({
    id,
    date,
    title,
    abstract,
    tags,
  }));
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('related-thread.ts', import.meta.url), {
      workerData: { papers, file, code },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
