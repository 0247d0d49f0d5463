import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { type KeptMonth, relatePapers } from '../../src/archive/related/related.ts';
import type { PaperToRelate } from '../../src/archive/related/terms.ts';
import { sha256 } from '../../src/disk/sha256.ts';

// A thread of the build, see relate-in-thread.ts: relates all papers while the main thread has files made. The months
// of the last build lie in a file, in the form of structured clone, since most of them is arrays of numbers.
const { papers, file, code } = workerData as {
  papers: PaperToRelate[];
  file: string;
  code: string;
};
const begun = performance.now();
const { months, lists } = relatePapers(papers, sha256, readKept());
writeFileSync(`${file}.${process.pid}`, serialize({ code, months }));
renameSync(`${file}.${process.pid}`, file);
parentPort?.postMessage({ lists, seconds: (performance.now() - begun) / 1000 });

function readKept(): KeptMonth[] {
  try {
    const kept = deserialize(readFileSync(file)) as { code: string; months: KeptMonth[] };
    return kept.code === code ? kept.months : [];
  } catch {
    return [];
  }
}
