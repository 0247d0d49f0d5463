import { mkdir, readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IMPORT_JOURNAL } from '../../src/disk/unfinished-import.ts';

/**
 * The folder of locks, journals and temporary files: inside the content root, so that a rename stays on one
 * file system and nothing outside the root is written, and beside `papers/`, so that no reader sees it.
 */
export const WORK_FOLDER = '.work';

/** The lock of the run that writes, relative to the content root. */
export const LOCK_FILE = `${WORK_FOLDER}/lock`;

/** The journal of intent, relative to the content root: while it exists, an import is unfinished. */
export const JOURNAL_FILE = IMPORT_JOURNAL;

/** What runs that take hours have done so far, see resume.ts; it stays until such a run comes to its end. */
export const RESUME_ENDING = '.resume.jsonl';

/** Keeps the work folder out of git, whatever the repository's own ignore file says. */
const IGNORE_FILE = `${WORK_FOLDER}/.gitignore`;

/** Makes the work folder of a content root. */
export async function openWorkFolder(root: string): Promise<void> {
  await mkdir(join(root, WORK_FOLDER), { recursive: true });
  await writeFile(join(root, IGNORE_FILE), '*\n');
}

/** Deletes the temporary files that an ended or killed run left; the lock, the journal and what lets a run resume stay. */
export async function clearWorkFolder(root: string): Promise<void> {
  const names = await readdir(join(root, WORK_FOLDER)).catch(() => []);
  for (const name of names) {
    const file = `${WORK_FOLDER}/${name}`;
    if ([IGNORE_FILE, LOCK_FILE, JOURNAL_FILE].includes(file)) continue;
    if (file.endsWith(RESUME_ENDING)) continue;
    await rm(join(root, file), { recursive: true, force: true });
  }
}

/** Deletes the work folder, unless a journal, another run's lock or what lets a run resume is in it. */
export async function closeWorkFolder(root: string): Promise<void> {
  const names = await readdir(join(root, WORK_FOLDER)).catch(() => []);
  if (names.some((name) => name.endsWith(RESUME_ENDING))) return;
  await rm(join(root, IGNORE_FILE), { force: true });
  // Not recursive: between a look at the folder and its removal another run may have put its lock there.
  await rmdir(join(root, WORK_FOLDER)).catch(() => undefined);
}
