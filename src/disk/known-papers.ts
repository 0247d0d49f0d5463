import { readFile, rename, writeFile } from 'node:fs/promises';
import type { PaperResult } from '../archive/content/parse-paper.ts';
import type { Paper } from '../archive/model/paper.ts';
import type { KnownFiles } from './known-files.ts';

/** Papers that were read before, kept in a file between runs. */
export interface KnownPapers extends KnownFiles {
  /** Writes the papers of this run, whole or not at all; nothing where they are those of the last. */
  save: () => Promise<void>;
}

/** A flawless paper as it is kept. */
type Kept = [file: string, sha256: string, paper: Paper, latestDay: string | undefined];

/**
 * Opens the papers kept in a file; `parser` is the hash of the code that reads papers, and what another one read is
 * forgotten. Files whose `hashes` (hex, by path) were taken a moment ago are not read where they are known. Only papers
 * without any problem are kept, and without the places of their keys: where the whole archive has an error to report, its
 * files are read anew.
 */
export async function openKnownPapers(
  path: string,
  parser: string,
  hashes?: ReadonlyMap<string, string>,
): Promise<KnownPapers> {
  const before = new Map((await read(path, parser)).map((kept) => [kept[0], kept]));
  const now = new Map<string, Kept>();
  let isNew = false;
  return {
    hashOf: (file) => hashes?.get(file),
    get: (file, sha256) => {
      const kept = before.get(file);
      if (kept?.[1] !== sha256) return undefined;
      now.set(file, kept);
      const [, , paper, latestDay] = kept;
      const parsed = { paper, file, places: {} };
      return { parsed, problems: [], ...(latestDay !== undefined && { latestDay }) };
    },
    set: (file, sha256, { parsed, problems, latestDay }: PaperResult) => {
      if (!parsed || problems.length > 0) return;
      now.set(file, [file, sha256, parsed.paper, latestDay]);
      isNew = true;
    },
    save: async () => {
      if (!isNew && now.size === before.size) return;
      const unfinished = `${path}.${process.pid}`;
      await writeFile(unfinished, linesOf(parser, now.values()));
      await rename(unfinished, path);
    },
  };
}

/** Papers that are written at once: each write waits for the disk, and a text of all takes as much memory again. */
const BATCH = 500;

/** One line says whose papers they are, and one each paper. */
function* linesOf(parser: string, papers: Iterable<Kept>): Generator<string> {
  let lines = [lineOf(parser)];
  for (const kept of papers) {
    lines.push(lineOf(kept));
    if (lines.length < BATCH) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}

function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

async function read(path: string, parser: string): Promise<Kept[]> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return [];
  try {
    const [first, ...papers] = parsedLines(bytes);
    return first === parser ? (papers as Kept[]) : [];
  } catch {
    return [];
  }
}

function* parsedLines(bytes: Buffer): Generator<unknown> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\n', start);
    if (end < 0) throw new Error('The last line is cut off.');
    yield JSON.parse(bytes.toString('utf8', start, end));
    start = end + 1;
  }
}
