import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCommandLine, UsageError } from '../cli/command-line.ts';

const USAGE = `Usage: npm run bench [-- --papers 2000] [--format json]

Times check and a cold build over recorded papers: papers.jsonl.gz in the folder that ARCHIVE_CORPUS names. Compare
two versions on one machine, in turn; single times say little. \`npm run bench:text\` measures the texts alone.
`;

const SCRIPTS = dirname(fileURLToPath(import.meta.url));

/** One step with its time on the clock. */
interface Timing {
  step: string;
  seconds: number;
  papersPerSecond: number;
}

try {
  process.exitCode = await bench(process.argv.slice(2));
} catch (error) {
  process.stderr.write(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : `${error}\n`);
  process.exitCode = 2;
}

async function bench(args: readonly string[]): Promise<number> {
  const { values } = parseCommandLine(args, {
    papers: { type: 'string', default: '2000' },
    format: { type: 'string', default: 'text' },
  });
  if (!/^[1-9][0-9]*$/.test(values.papers)) throw new UsageError('--papers takes a whole number.');
  const corpus = join(process.env['ARCHIVE_CORPUS'] ?? '', 'papers.jsonl.gz');
  if (!process.env['ARCHIVE_CORPUS'] || !existsSync(corpus)) {
    process.stderr.write('Skipped: ARCHIVE_CORPUS names no folder with papers.jsonl.gz.\n');
    return 0;
  }
  const folder = await mkdtemp(join(tmpdir(), 'archive-bench-'));
  try {
    const timings = await timeSteps(folder, corpus, values.papers);
    process.stdout.write(
      values.format === 'json' ? `${JSON.stringify(timings)}\n` : table(timings),
    );
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function timeSteps(folder: string, corpus: string, papers: string): Promise<Timing[]> {
  const content = join(folder, 'content');
  const environment = {
    ARCHIVE_CONTENT: content,
    ARCHIVE_OUT: join(folder, 'dist'),
    ARCHIVE_CACHE: join(folder, 'cache'),
  };
  const time = (step: string, script: string, ...rest: string[]): Timing => {
    process.stderr.write(`${step} …\n`);
    const begin = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [join(SCRIPTS, script), ...rest], {
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${step} ended with ${status}.\n${stderr}`);
    const seconds = (performance.now() - begin) / 1000;
    return { step, seconds, papersPerSecond: Number(papers) / seconds };
  };
  const timings = [
    time('content', 'corpus-content.ts', corpus, content, '--limit', papers),
    time('check', 'check.ts'),
    time('build', 'build.ts'),
  ];
  const files = await readdir(environment.ARCHIVE_OUT, { recursive: true });
  process.stderr.write(`${files.length} files and folders built\n`);
  return timings;
}

function table(timings: readonly Timing[]): string {
  return timings
    .map(
      ({ step, seconds, papersPerSecond }) =>
        `${step.padEnd(8)} ${seconds.toFixed(1).padStart(7)} s ${papersPerSecond.toFixed(0).padStart(7)} papers/s\n`,
    )
    .join('');
}
