import { copyFile, link, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from '../../src/disk/error-code.ts';
import { sha256 } from '../../src/disk/sha256.ts';
import { syncFolder, writeSynced } from './fsync.ts';
import { JOURNAL_FILE, WORK_FOLDER } from './work-folder.ts';

/** One file of a set that is written together; paths are relative to the content root. */
export interface JournalEntry {
  file: string;
  /** SHA-256 of the content before, absent where there was no file. */
  before?: string;
  /** SHA-256 of the content after, absent where the file is deleted. */
  after?: string;
  /** Where the new content waits. */
  staged: string;
  /** Where the old content is kept. */
  kept: string;
}

/** The set of files that a run is about to put in place. */
export interface Journal {
  /** What the set is, in a few words: `2025-12-10`. */
  what: string;
  entries: JournalEntry[];
}

/** SHA-256 of a file as hex digits, or undefined where there is none. */
export async function hashOfFile(path: string): Promise<string | undefined> {
  try {
    return sha256(await readFile(path));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw error;
  }
}

/** Puts a journal on the disk, whole or not at all. */
export async function writeJournal(root: string, journal: Journal): Promise<void> {
  const path = join(root, JOURNAL_FILE);
  await writeSynced(`${path}.new`, JSON.stringify(journal));
  await rename(`${path}.new`, path);
  await syncFolder(dirname(path));
}

/** Deletes the journal: the set is in place, or as it was before. */
export async function removeJournal(root: string): Promise<void> {
  await rm(join(root, JOURNAL_FILE), { force: true });
  await syncFolder(join(root, WORK_FOLDER));
}

/** Puts every file of a journal in its place. */
export async function commitJournal(root: string, journal: Journal): Promise<void> {
  for (const entry of journal.entries) {
    if (entry.after === undefined) await rm(join(root, entry.file), { force: true });
    else await moveIn(join(root, entry.staged), join(root, entry.file));
  }
  await syncFolders(root, journal);
}

/** Puts every file of a journal back as it was before; a file that a person has changed since stays. */
export async function rollBackJournal(root: string, journal: Journal): Promise<void> {
  for (const entry of journal.entries) {
    const target = join(root, entry.file);
    if ((await hashOfFile(target)) !== entry.after) continue;
    if (entry.before === undefined) await rm(target, { force: true });
    else await moveIn(join(root, entry.kept), target);
  }
  await syncFolders(root, journal);
}

/** Keeps the present content of a file under another name, without copying where the disk can link. */
export async function keepFile(path: string, kept: string): Promise<void> {
  await rm(kept, { force: true });
  await link(path, kept).catch(() => copyFile(path, kept));
}

/** Finishes the set that a killed run left, or rolls it back, and says which; nothing to say where there is none. */
export async function recoverJournal(root: string): Promise<string[]> {
  const text = await readFile(join(root, JOURNAL_FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  const journal = JSON.parse(text) as Journal;
  const waiting: JournalEntry[] = [];
  const edited: string[] = [];
  let whole = true;
  for (const entry of journal.entries) {
    const now = await hashOfFile(join(root, entry.file));
    if (now === entry.after) continue;
    if (now !== entry.before) edited.push(entry.file);
    else waiting.push(entry);
    whole &&=
      entry.after === undefined || (await hashOfFile(join(root, entry.staged))) === entry.after;
  }
  if (whole) await commitJournal(root, { ...journal, entries: waiting });
  else await rollBackJournal(root, journal);
  await removeJournal(root);
  const done = whole ? 'finished' : 'rolled back';
  return [
    `The unfinished import "${journal.what}" of an earlier run was ${done}.`,
    ...edited.map((file) => `${file} was changed since and stays as it is.`),
  ];
}

async function moveIn(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

async function syncFolders(root: string, journal: Journal): Promise<void> {
  const folders = new Set(journal.entries.map((entry) => dirname(join(root, entry.file))));
  for (const folder of folders) await syncFolder(folder);
}
