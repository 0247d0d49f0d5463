import { readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

// A thread of the build, see spare-folders.ts: removes what files there may be in folders of a former site.
const folder = workerData as string;
const folders: string[] = [];
visit('');
parentPort?.postMessage(folders);

function visit(inside: string): void {
  for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (!entry.isDirectory()) {
      unlinkSync(join(folder, path));
      continue;
    }
    folders.push(path);
    visit(path);
  }
}
