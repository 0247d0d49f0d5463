import { spawnSync } from 'node:child_process';
import { isInstalled } from './installed.mjs';
import { npmCommand } from './npm.mjs';

/**
 * Installs the packages of the lock unless they are there. All of npm's words go to stderr, because a command's
 * own stdout may be read by a program. Ends the process with 2 where the installation fails.
 * @param {string} root
 */
export function install(root) {
  if (isInstalled(root)) return;
  process.stderr.write('Installing packages (once, until package-lock.json changes) …\n');
  const [command, ...first] = npmCommand();
  // Development packages are part of building and testing, also where NODE_ENV says production. No package
  // needs an install script, so none may run one. Warnings of a Node that only installs would hide what matters.
  const flags = [
    'ci',
    '--include=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { status, error } = spawnSync(command, [...first, ...flags], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status === 0) return;
  process.stderr.write(
    `\`npm ci\` failed${error ? `: ${error.message}` : ''}. See the lines above.\n`,
  );
  process.exit(2);
}
