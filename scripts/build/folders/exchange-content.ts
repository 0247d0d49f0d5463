import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { move } from './move.ts';

/**
 * Replaces what a folder holds by what another one holds, for a folder that cannot be renamed itself. What was
 * there is put back if that fails.
 */
export async function exchangeContent(next: string, out: string): Promise<void> {
  const incoming = join(out, `.${process.pid}.next`);
  const kept = join(out, `.${process.pid}.old`);
  const before = await readdir(out);
  try {
    await mkdir(kept);
    await move(next, incoming);
    await moveEach(before, out, kept);
    await moveEach(await readdir(incoming), incoming, out);
  } catch (error) {
    await putBack(before, kept, out);
    throw error;
  } finally {
    await rm(incoming, { recursive: true, force: true });
    await rm(kept, { recursive: true, force: true });
  }
}

async function putBack(before: readonly string[], kept: string, out: string): Promise<void> {
  const moved = await readdir(kept).catch((): string[] => []);
  for (const name of await readdir(out)) {
    const isOld = before.includes(name) && !moved.includes(name);
    if (!isOld && join(out, name) !== kept) await rm(join(out, name), { recursive: true });
  }
  await moveEach(moved, kept, out);
}

async function moveEach(names: readonly string[], from: string, to: string): Promise<void> {
  for (const name of names) await rename(join(from, name), join(to, name));
}
