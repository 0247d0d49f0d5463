import { fileURLToPath } from 'node:url';
import { install } from './setup/install.mjs';
import { runNode } from './setup/run-node.mjs';

// `npm test`: install, then everything that can fail. Written for Node 20, which only installs; the rest runs on
// the lock's own Node.
const root = fileURLToPath(new URL('..', import.meta.url));
install(root);
process.exit(await runNode(root, ['scripts/test/run-all.ts']));
