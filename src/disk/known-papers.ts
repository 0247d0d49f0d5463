import { readFile, rename, writeFile } from 'node:fs/promises';
import type { PaperResult } from '../archive/content/parse-paper.ts';
import type { Paper } from '../archive/model/paper.ts';
import type { KnownFiles } from './known-files.ts';

/** Papers that were read before, kept in a file between runs. */
export interface KnownPapers extends KnownFiles {
  /** Writes the papers of this run, whole or not at all. */
  save: () => Promise<void>;
}

/** A flawless paper as it is kept. */
type Kept = [file: string, sha256: string, paper: Paper, latestDay: string | undefined];

interface Stored {
  parser: string;
  papers: Kept[];
}

/**
 * Opens the papers kept in a file; `parser` is the hash of the code that reads papers, and what another one read is
 * forgotten. Only papers without any problem are kept, and without the places of their keys: where the whole archive
 * has an error to report, its files are read anew.
 */
export async function openKnownPapers(path: string, parser: string): Promise<KnownPapers> {
  const before = new Map((await read(path, parser)).map((kept) => [kept[0], kept]));
  const now = new Map<string, Kept>();
  return {
    get: (file, sha256) => {
      const kept = before.get(file);
      if (kept?.[1] !== sha256) return undefined;
      now.set(file, kept);
      const [, , paper, latestDay] = kept;
      const parsed = { paper, file, places: {} };
      return { parsed, problems: [], ...(latestDay !== undefined && { latestDay }) };
    },
    set: (file, sha256, { parsed, problems, latestDay }: PaperResult) => {
      if (parsed && problems.length === 0) now.set(file, [file, sha256, parsed.paper, latestDay]);
    },
    save: async () => {
      const stored: Stored = { parser, papers: [...now.values()] };
      const unfinished = `${path}.${process.pid}`;
      await writeFile(unfinished, JSON.stringify(stored));
      await rename(unfinished, path);
    },
  };
}

async function read(path: string, parser: string): Promise<Kept[]> {
  try {
    const stored = JSON.parse(await readFile(path, 'utf8')) as Stored;
    return stored.parser === parser ? stored.papers : [];
  } catch {
    return [];
  }
}
