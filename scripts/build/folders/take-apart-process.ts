import { renameSync, rmSync } from 'node:fs';
import { emptyFolders } from './empty-folders.ts';

// A process that outlives the build, see spare-folders.ts: `out.PID.gone`, and where its folders shall wait. It takes its
// own number into the folder's name, so that no build takes it for a dead one's. Paths, not open folders, say what is
// removed: a build may have taken the folders elsewhere.
const [, , folder = '', spare = ''] = process.argv;
const own = folder.replace(/\d+(?=\.gone$)/, String(process.pid));
renameSync(folder, own);
try {
  emptyFolders(own);
  renameSync(own, spare);
} catch {
  rmSync(own, { recursive: true, force: true });
}
