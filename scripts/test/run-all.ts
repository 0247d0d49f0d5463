import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOnSignals } from '../cli/end-on-signals.ts';
import { countTests, lineOf, type Tally } from './count-tests.ts';
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
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
add(await countTests(report, await runNpm(['exec', '--', 'vitest', 'run', ...reporters])));
await rm(folder, { recursive: true, force: true });

process.stdout.write(`\n${lineOf(total)}\n`);
process.exit(total.failed === 0 ? 0 : 1);

function add({ passed, failed, skipped }: Tally): void {
  total.passed += passed;
  total.failed += failed;
  Object.assign(total.skipped, skipped);
}
