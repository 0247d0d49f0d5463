import { paperPath } from '../../../src/archive/content/paper-file.ts';
import { isPaperSlug, titleSlug } from '../../../src/archive/model/slug.ts';
import { blankPaper } from '../../../src/sources/blank-paper.ts';
import { UsageError } from '../../cli/exit.ts';
import { fileFromCall } from '../../cli/folder-of-call.ts';
import { writeFiles } from '../../disk/index.ts';
import type { SyncContext } from '../sync/context.ts';
import type { AddOptions } from './options.ts';

/** Writes a file to be filled in by hand; returns what to say, and whether there was such a paper already. */
export async function addBlank(
  context: SyncContext,
  title: string,
  { stated, dryRun }: AddOptions,
): Promise<{ said: string; exists: boolean }> {
  const id = titleSlug(title);
  if (!isPaperSlug(id)) {
    throw new UsageError(
      `"${title}" gives no file name: it needs letters of a-z, and more than "${id}".`,
    );
  }
  const there = context.store.fileOf(id);
  if (there !== undefined) {
    return { said: `${id} is already there: ${fileFromCall(context.root, there)}`, exists: true };
  }
  const day = stated.date ?? context.today;
  const file = paperPath(id, day);
  const text = blankPaper(title, day);
  if (dryRun) return { said: text, exists: false };
  await writeFiles(context.root, [{ file, text }], id);
  return {
    said: `${fileFromCall(context.root, file)} waits for its abstract; then run npm run check.`,
    exists: false,
  };
}
