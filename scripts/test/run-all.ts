import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOnSignals } from '../cli/end-on-signals.ts';
import { countTests, lineOf, type Tally } from './count-tests.ts';
import { isOwnArchive } from './own-archive.ts';
import { runNpm } from './run-npm.ts';

endOnSignals((exitCode) => process.exit(exitCode));

const folder = await mkdtemp(join(tmpdir(), 'archive-tests-'));
const report = join(folder, 'tests.json');
const total: Tally = { passed: 0, failed: 0, skipped: {} };

// All of them, also after one has failed: a person wants to know everything that is wrong.
for (const step of ['types', 'lint']) {
  const code = await runNpm(['run', '--silent', step]);
  add({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: {} });
}
// Sites and browsers are tested with the shipped archive, on its own address.
const own = isOwnArchive() ? ['--project', 'units'] : [];
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
add(await countTests(report, await runNpm(['exec', '--', 'vitest', 'run', ...own, ...reporters])));
await rm(folder, { recursive: true, force: true });

if (own.length > 0) {
  process.stdout.write(
    '\nThis archive is your own: tests of sites were left out; `npm run build` checks each page of yours.\n',
  );
}
process.stdout.write(`\n${lineOf(total)}\n`);
process.exit(total.failed === 0 ? 0 : 1);

function add({ passed, failed, skipped }: Tally): void {
  total.passed += passed;
  total.failed += failed;
  Object.assign(total.skipped, skipped);
}
