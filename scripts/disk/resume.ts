import { appendFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { closeWorkFolder, openWorkFolder, RESUME_ENDING, WORK_FOLDER } from './work-folder.ts';

/** What a long run has done, so that a run that was broken off takes up where it was. */
export interface Resume<Step> {
  /** What an earlier run of the same work has done. */
  steps: readonly Step[];
  note: (step: Step) => Promise<void>;
  /** Forgets all of it: the work is done. */
  finish: () => Promise<void>;
}

/**
 * Opens the record of some work in the work folder of a content root: JSON lines, each written as its step ends. `work`
 * says what exactly is done; the record of other work is not resumed. A line that a kill tore counts as not written.
 */
export async function openResume<Step>(
  root: string,
  name: string,
  work: string,
): Promise<Resume<Step>> {
  const file = join(root, WORK_FOLDER, name + RESUME_ENDING);
  const head = JSON.stringify({ work });
  const [first, ...lines] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const isSame = first === head;
  // What is added must not join a torn line.
  let begun = isSame ? '\n' : undefined;
  return {
    steps: isSame ? lines.flatMap((line) => stepOf<Step>(line)) : [],
    note: async (step) => {
      await openWorkFolder(root);
      if (begun === undefined) await rm(file, { force: true });
      await appendFile(file, `${begun ?? `${head}\n`}${JSON.stringify(step)}\n`);
      begun = '';
    },
    finish: async () => {
      await rm(file, { force: true });
      await closeWorkFolder(root);
    },
  };
}

function stepOf<Step>(line: string): Step[] {
  try {
    return [JSON.parse(line) as Step];
  } catch {
    return [];
  }
}
