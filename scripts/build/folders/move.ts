import { cp, rename, rm } from 'node:fs/promises';
import { codeOf } from '../../../src/disk/error-code.ts';

/** Moves a folder; to another disk by copying it, which a rename cannot do. What was at the new place is gone. */
export async function move(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
