import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '../../../src/disk/sha256.ts';
import { listFiles } from '../folders/list-files.ts';
import { ROOT } from '../root.ts';

/** The templates that the last build compiled; inside the project, see work-folder.ts. */
const KEPT = join(ROOT, '.cache', 'templates');

/** What is known of compiled templates: the fingerprint of their code, and the hash of each file. */
interface Note {
  code: string;
  files: [path: string, sha256: string][];
}

/** Copies the kept templates into a folder, where they are of this code and as they were. Says whether it did. */
export async function takeTemplates(folder: string, code: string, kept = KEPT): Promise<boolean> {
  try {
    const note = JSON.parse(await readFile(join(kept, 'note.json'), 'utf8')) as Note;
    if (note.code !== code) return false;
    for (const [path, hash] of note.files) {
      const bytes = await readFile(join(kept, 'files', path));
      if (sha256(bytes) !== hash) return false;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    return true;
  } catch {
    // None, or another build exchanges them now: they are compiled again.
    return false;
  }
}

/** Keeps the compiled templates of a folder for the next build, whole or not at all. */
export async function keepTemplates(folder: string, code: string, kept = KEPT): Promise<void> {
  const unfinished = `${folder}.kept`;
  await cp(folder, join(unfinished, 'files'), { recursive: true });
  const note: Note = { code, files: [] };
  for (const path of await listFiles(folder)) {
    note.files.push([path, sha256(await readFile(join(folder, path)))]);
  }
  await writeFile(join(unfinished, 'note.json'), JSON.stringify(note));
  await rm(kept, { recursive: true, force: true });
  // Where another build has put its own there meanwhile, those are kept.
  await rename(unfinished, kept).catch(() => rm(unfinished, { recursive: true, force: true }));
}
