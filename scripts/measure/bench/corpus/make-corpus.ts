import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays, type Day } from '../../../../src/archive/model/day.ts';
import { compareText } from '../../../../src/archive/model/order.ts';
import { move } from '../../../build/folders/move.ts';
import { ROOT } from '../../../build/root.ts';
import { measureRun } from '../machine/measure-run.ts';
import { takeNewest } from './enlarge.ts';
import type { CorpusRecord } from './record.ts';
import { readRecorded } from './recorded.ts';
import { inventRecords } from './synthetic.ts';

/** How many papers one more day has: a full day of 2026. */
const NEW_DAY_PAPERS = 32;

/** A corpus on the disk. Nobody writes to its folders; each round works on copies. */
export interface Corpus {
  size: number;
  source: 'recorded' | 'invented';
  /** Its content root. */
  content: string;
  /** A folder with the papers of one more day, as they lie below a content root. */
  newDay: string;
  /** The file of its oldest paper, relative to the content root. */
  oldestFile: string;
}

/**
 * Makes the corpus of the newest `size` papers below a work folder, or takes the one that lies there. The papers
 * of the new day are the next older ones, moved to the day after the newest. Throws where a paper is refused.
 */
export async function makeCorpus(work: string, size: number): Promise<Corpus> {
  const recorded = readRecorded();
  const source = recorded ? 'recorded' : 'invented';
  const folder = join(work, `corpus-${source}-${size}`);
  const [content, newDay] = [join(folder, 'content'), join(folder, 'new-day')];
  // Written last: without it the corpus is not whole.
  const oldestPath = join(folder, 'oldest-file.txt');
  const known = await readFile(oldestPath, 'utf8').catch(() => undefined);
  if (known !== undefined) return { size, source, content, newDay, oldestFile: known };
  const count = size + NEW_DAY_PAPERS;
  await writeCorpus(folder, takeNewest(recorded ?? inventRecords(count), count));
  const oldestFile = await oldestFileOf(content);
  await writeFile(oldestPath, oldestFile);
  return { size, source, content, newDay, oldestFile };
}

async function writeCorpus(folder: string, records: readonly CorpusRecord[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const next = addDays(records.at(-1)?.date ?? '', 1);
  const lines = records.map((record, index) =>
    JSON.stringify(index < NEW_DAY_PAPERS ? { ...record, date: next } : record),
  );
  await writeFile(join(folder, 'papers.jsonl'), `${lines.join('\n')}\n`);
  const content = join(folder, 'content');
  await writeContent(join(folder, 'papers.jsonl'), content);
  const newIds = records.slice(0, NEW_DAY_PAPERS).map(({ id }) => id);
  await takeOut(content, join(folder, 'new-day'), next, newIds);
}

/** Leaves the reading of records to the command that imports a corpus, so that the files are what an import writes. */
async function writeContent(file: string, content: string): Promise<void> {
  const command = join(ROOT, 'scripts/commands/corpus-content.ts');
  const { failure } = await measureRun({
    command: process.execPath,
    args: [command, file, content],
    cwd: ROOT,
    environment: {},
  });
  if (failure !== undefined) throw new Error(`The corpus could not be made.\n${failure}`);
}

async function takeOut(content: string, to: string, day: Day, ids: string[]): Promise<void> {
  const month = join('papers', day.slice(0, 4), day.slice(5, 7));
  await mkdir(join(to, month), { recursive: true });
  for (const id of ids) {
    const file = join(month, `${id.replace('/', '-')}.md`);
    await move(join(content, file), join(to, file));
  }
}

async function oldestFileOf(content: string): Promise<string> {
  let path = 'papers';
  while (!path.endsWith('.md')) {
    const [first] = (await readdir(join(content, path))).sort(compareText);
    if (first === undefined) throw new Error(`${path} of the corpus is empty.`);
    path = join(path, first);
  }
  return path;
}
