import { parentPort, workerData } from 'node:worker_threads';
import { emptyFolders } from './empty-folders.ts';

// A thread of the build, see spare-folders.ts: removes what files there may be in folders of a former site.
parentPort?.postMessage(emptyFolders(workerData as string));
