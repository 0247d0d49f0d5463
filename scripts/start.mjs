import { fileURLToPath } from 'node:url';
import { install } from './setup/install.mjs';
import { takeNoArguments } from './setup/no-arguments.mjs';
import { runNode } from './setup/run-node.mjs';

const USAGE = `Usage: npm start

Installs what is missing, builds the site and serves it. The variables of \`npm run build -- --help\` and
\`npm run preview -- --help\` count here too.
`;

// Written for Node 20, which only installs; the rest runs on the lock's own Node.
takeNoArguments(USAGE, process.argv.slice(2));
const root = fileURLToPath(new URL('..', import.meta.url));
install(root);
const built = await run('build');
process.exit(built === 0 ? await run('preview') : built);

/**
 * @param {string} command
 * @returns {Promise<number>} its exit code
 */
function run(command) {
  return runNode(root, [
    '--import=./scripts/cli/compile-cache.mjs',
    `scripts/commands/${command}.ts`,
  ]);
}
