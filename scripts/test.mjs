import { fileURLToPath } from 'node:url';
import { install } from './setup/install.mjs';
import { takeNoArguments } from './setup/no-arguments.mjs';
import { runNode } from './setup/run-node.mjs';

const USAGE = `Usage: npm test

Installs what is missing, then runs everything that can fail: types, lint, units, a site build and browser tests.
\`npm run unit -- FILE\` runs the tests of one file.
`;

// Written for Node 20, which only installs; the rest runs on the lock's own Node.
takeNoArguments(USAGE, process.argv.slice(2));
const root = fileURLToPath(new URL('..', import.meta.url));
install(root);
process.exit(await runNode(root, ['scripts/test/run-all.ts']));
