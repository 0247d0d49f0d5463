import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { PaperNote } from '../../src/sources/answer.ts';
import { type CorpusPaper, joinDays, readCorpusRecord } from '../../src/sources/corpus-record.ts';
import type { FileChange } from '../disk/index.ts';
import { readSource, SourceError } from '../ingest/import/read-source.ts';
import { utcToday } from '../ingest/sync/clock.ts';
import { openContext } from '../ingest/sync/context.ts';
import { exitWithFault } from '../ingest/sync/exit.ts';
import { UsageError } from '../ingest/sync/options.ts';
import { openServers } from '../ingest/sync/servers.ts';
import { takePapers } from '../ingest/sync/take-papers.ts';

const USAGE = `Usage: npm run corpus:content -- FILE OUT [--limit N]

Turns a corpus of recorded papers (JSON Lines, gzipped or not; see docs/importing.md) into a content root for check,
build and benchmarks. OUT, also as --out OUT, is a folder that holds no papers yet.
`;

/** Files that are written at the same time: more would need more descriptors than a system gives. */
const WRITTEN_AT_ONCE = 64;

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof SourceError) {
    console.error(error.message);
    process.exitCode = 1;
  } else exitWithFault(error, USAGE);
}

async function run(args: string[]): Promise<void> {
  const { file, out, limit } = readOrder(args);
  const text = await readSource(file);
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, limit);
  const { papers, refused } = readRecords(lines);
  const joined = joinDays(papers);
  const context = await openContext(out, utcToday(), openServers({}, false));
  const { changes, report } = await takePapers(
    context,
    joined.map(({ draft }) => draft),
    new Map(),
    {
      mode: 'fill',
    },
  );
  await writeAll(out, changes);
  for (const { paper, note } of [...refused, ...report.refused]) console.error(`${paper}: ${note}`);
  const failed = refused.length + report.refused.length;
  const twice = papers.length - joined.length;
  console.log(
    `${lines.length} records: ${report.added.length} papers written to ${out}, ${twice} listed twice, ` +
      `${report.notes.length} taken as plainer text, ${report.orgs.length} organizations drafted, ${failed} refused.`,
  );
  process.exitCode = failed > 0 ? 1 : 0;
}

function readOrder(args: string[]): { file: string; out: string; limit: number } {
  const { values, positionals } = parseOrder(args);
  const [file, out = values.out, stray] = positionals;
  if (file === undefined || out === undefined || stray !== undefined) {
    throw new UsageError('Name a corpus and a folder.');
  }
  const limit = values.limit ?? 'Infinity';
  if (!/^([1-9]\d*|Infinity)$/.test(limit))
    throw new UsageError(`--limit "${limit}" is no number.`);
  return { file, out: resolve(out), limit: Number(limit) };
}

function parseOrder(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { limit: { type: 'string' }, out: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function readRecords(lines: readonly string[]): { papers: CorpusPaper[]; refused: PaperNote[] } {
  const papers: CorpusPaper[] = [];
  const refused: PaperNote[] = [];
  for (const [index, line] of lines.entries()) {
    const read = readCorpusRecord(line);
    if (typeof read === 'string') refused.push({ paper: `line ${index + 1}`, note: read });
    else papers.push(read);
  }
  return { papers, refused };
}

/** Writes without waiting for the disk: a corpus can be made again at any time. */
async function writeAll(out: string, changes: readonly FileChange[]): Promise<void> {
  const there = await readdir(join(out, 'papers')).catch(() => []);
  if (there.length > 0) throw new UsageError(`${out} holds papers already; name a new folder.`);
  for (const folder of new Set(changes.map(({ file }) => dirname(file)))) {
    await mkdir(join(out, folder), { recursive: true });
  }
  for (let start = 0; start < changes.length; start += WRITTEN_AT_ONCE) {
    const some = changes.slice(start, start + WRITTEN_AT_ONCE);
    await Promise.all(some.map(({ file, text = '' }) => writeFile(join(out, file), text)));
  }
}
