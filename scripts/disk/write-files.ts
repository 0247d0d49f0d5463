import { isAbsolute, join, normalize } from 'node:path';
import { sha256 } from '../../src/disk/sha256.ts';
import { syncFolder, writeSynced } from './fsync.ts';
import {
  commitJournal,
  hashOfFile,
  type Journal,
  type JournalEntry,
  keepFile,
  removeJournal,
  rollBackJournal,
  writeJournal,
} from './journal.ts';
import { clearWorkFolder, openWorkFolder, WORK_FOLDER } from './work-folder.ts';

/** A file that shall have a content, or none. */
export interface FileChange {
  /** Relative to the content root, with `/`. */
  file: string;
  /** Absent where the file is to be deleted. */
  text?: string;
}

/**
 * Writes a set of files so that after a kill, a power cut or a full disk either all of them are there or the next
 * `withLock` puts them there; returns the files whose bytes changed. Call it inside `withLock`.
 */
export async function writeFiles(
  root: string,
  changes: readonly FileChange[],
  what = 'files',
): Promise<string[]> {
  await openWorkFolder(root);
  try {
    const journal = { what, entries: await stage(root, changes) };
    if (journal.entries.length > 0) await putInPlace(root, journal);
    return journal.entries.map((entry) => entry.file);
  } finally {
    await clearWorkFolder(root);
  }
}

async function stage(root: string, changes: readonly FileChange[]): Promise<JournalEntry[]> {
  // All are waited for even where one fails, so that none writes on after the tidying.
  const results = await Promise.allSettled(
    changes.map((change, index) => stageChange(root, change, index)),
  );
  await syncFolder(join(root, WORK_FOLDER));
  return results.flatMap((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value ?? [];
  });
}

async function stageChange(
  root: string,
  change: FileChange,
  index: number,
): Promise<JournalEntry | undefined> {
  refuseOutside(change.file);
  const before = await hashOfFile(join(root, change.file));
  const after = change.text === undefined ? undefined : sha256(change.text);
  if (before === after) return undefined;
  const entry: JournalEntry = {
    file: change.file,
    staged: `${WORK_FOLDER}/${index}.new`,
    kept: `${WORK_FOLDER}/${index}.old`,
  };
  if (change.text !== undefined) await writeSynced(join(root, entry.staged), change.text);
  if (before !== undefined) await keepFile(join(root, change.file), join(root, entry.kept));
  return {
    ...entry,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

async function putInPlace(root: string, journal: Journal): Promise<void> {
  try {
    await writeJournal(root, journal);
    await commitJournal(root, journal);
  } catch (error) {
    await rollBackJournal(root, journal);
    await removeJournal(root);
    throw error;
  }
  await removeJournal(root);
}

function refuseOutside(file: string): void {
  const path = normalize(file).replaceAll('\\', '/');
  if (isAbsolute(file) || path !== file || path.startsWith('../') || path === '..') {
    throw new Error(`"${file}" is no path inside the content root.`);
  }
}
