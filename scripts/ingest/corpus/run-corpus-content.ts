import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PaperNote } from '../../../src/sources/answer.ts';
import {
  type CorpusPaper,
  joinDays,
  readCorpusRecord,
} from '../../../src/sources/corpus-record.ts';
import { EXIT, UsageError } from '../../cli/exit.ts';
import type { FileChange } from '../../disk/index.ts';
import { readSource } from '../import/read-source.ts';
import { utcToday } from '../sync/clock.ts';
import { openContext } from '../sync/context.ts';
import { openServers } from '../sync/servers.ts';
import { takePapers } from '../sync/take-papers.ts';
import type { CorpusContentOptions } from './options.ts';

/** Files that are written at the same time: more would need more descriptors than a system gives. */
const WRITTEN_AT_ONCE = 64;

/** Turns recorded papers into a content root and returns the exit code; throws `UsageError` where papers are there. */
export async function runCorpusContent({
  file,
  out,
  limit,
}: CorpusContentOptions): Promise<number> {
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
      `${report.notes.length} taken as plainer text, ${report.orgs.length} organizations without an entry, ${failed} refused.`,
  );
  return failed > 0 ? EXIT.problems : EXIT.fine;
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
