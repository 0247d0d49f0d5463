import { fileURLToPath } from 'node:url';
import { install } from './setup/install.mjs';
import { runNode } from './setup/run-node.mjs';

// `npm start`: install, build, serve. Written for Node 20, which only installs; the rest runs on the lock's own Node.
const root = fileURLToPath(new URL('..', import.meta.url));
install(root);
const built = await runNode(root, ['scripts/commands/build.ts']);
process.exit(built === 0 ? await runNode(root, ['scripts/commands/preview.ts']) : built);
