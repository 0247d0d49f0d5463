import { rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { UsageError } from '../cli/command-line.ts';
import { endOnSignals } from '../cli/end-on-signals.ts';
import { type BenchOptions, readOptions } from '../measure/bench/options.ts';
import { printResult } from '../measure/bench/report/print.ts';
import { runBench } from '../measure/bench/run-bench.ts';
import { STEPS } from '../measure/bench/steps.ts';

const USAGE = `Usage: npm run bench [-- --sizes 1000,10000,29456] [--runs 3] [--only cold,unchanged]
                     [--format text|markdown|json] [--work DIR]

Builds archives of some sizes by plain Astro, by Hugo where it is installed, and by this project, in turn, and
compares them; docs/benchmarks.md explains the figures. The papers are those of the folder that ARCHIVE_CORPUS names
(papers.jsonl.gz and arxiv-latex.jsonl.gz), invented ones without it.

  --sizes   numbers of papers; more than there are recorded are made of copies under other ids and days
  --runs    rounds for each size
  --only    ${STEPS.map(({ name }) => name).join(', ')}
  --work    keeps corpora and packages in DIR for the next run; without it they go with the run
`;

try {
  endOnSignals((exitCode) => process.exit(exitCode));
  const options = readOptions(process.argv.slice(2));
  process.stdout.write(options.help ? USAGE : await bench(options));
} catch (error) {
  const { message } = error as Error;
  process.stderr.write(error instanceof UsageError ? `${message}\n\n${USAGE}` : `${message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function bench(options: BenchOptions): Promise<string> {
  const work = await openWork(options.work);
  const result = await runBench(options, work, (words) => process.stderr.write(`${words}\n`));
  if (result.samples.some(({ failure }) => failure !== undefined)) process.exitCode = 1;
  return printResult(result, options.format);
}

async function openWork(kept: string | undefined): Promise<string> {
  if (kept !== undefined) {
    await mkdir(kept, { recursive: true });
    return resolve(kept);
  }
  const folder = await mkdtemp(join(tmpdir(), 'archive-bench-'));
  // Also where a signal ends the run: it holds gigabytes.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
