import { cpSync } from 'node:fs';
import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../build/root.ts';
import type { Round } from './builders/step.ts';
import type { Corpus } from './corpus/make-corpus.ts';

/** What a checkout has beside what git keeps, or what a build never reads. */
const LEFT_OUT = ['.git', '.cache', '.astro', 'dist', 'node_modules'];

/**
 * Lays out a round in a new folder: fresh copies of the corpus and of this project, nothing built. What rounds leave is
 * not removed before the last of them: for minutes after many files went, ext4 takes several times as long to make one.
 */
export async function openRound(folder: string, corpus: Corpus): Promise<Round> {
  await mkdir(folder, { recursive: true });
  const content = join(folder, 'content');
  // Many times faster than `cp`, which waits for each of the files.
  cpSync(corpus.content, content, { recursive: true });
  const checkout = join(folder, 'checkout');
  await copyProject(checkout);
  const { newDay, oldestFile } = corpus;
  return { folder, content, newDay, oldestFile, checkout, isBuilt: false };
}

async function copyProject(to: string): Promise<void> {
  await mkdir(to);
  for (const name of await readdir(ROOT)) {
    if (LEFT_OUT.includes(name)) continue;
    await cp(join(ROOT, name), join(to, name), { recursive: true });
  }
  await symlink(join(ROOT, 'node_modules'), join(to, 'node_modules'));
}
