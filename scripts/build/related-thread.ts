import { hash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { Paper } from '../../src/archive/model/paper.ts';
import { type RelatedByMonth, relatePapers } from '../../src/archive/related/related.ts';

// A thread of the build, see relate-in-thread.ts: relates all papers while the main thread has files made.
const { papers, known } = workerData as { papers: Paper[]; known: RelatedByMonth };
const sha256 = (content: string | Uint8Array): string => hash('sha256', content);
parentPort?.postMessage(relatePapers(papers, sha256, known).months);
