import { runProcess } from '../build/run-process.ts';

/** Writes a search index of a content root into a folder that the preview reads; throws where it cannot be written. */
export async function writeIndexBeside(folder: string, root: string): Promise<void> {
  const failure = 'The search index could not be written: `npm run check` says what is wrong.';
  await runProcess(new URL('index-process.ts', import.meta.url), { folder, root }, failure);
}
