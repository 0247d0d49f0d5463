import { type ReportLook, reportText } from '../../src/archive/problems/report.ts';
import { HeldContent } from '../../src/disk/held-content.ts';
import { ContentWatch } from '../../src/disk/watch-content.ts';
import { EXIT } from '../cli/exit.ts';
import type { CheckPlace } from './run-check.ts';

/** The lines between which an editor takes problems from what is printed; `.vscode/tasks.json` knows them. */
const BEGIN = 'Checking …\n';
const END = 'Watching for changes.\n';

/** Checks a content root, and again after every change, until the process is ended. */
export async function watchCheck(
  { root, out, err }: Pick<CheckPlace, 'root' | 'out' | 'err'>,
  reports: (file: string) => boolean,
  look: ReportLook,
): Promise<number> {
  out.write(BEGIN);
  const watch = new ContentWatch(root);
  const content = await HeldContent.open(root).catch((error: unknown) => {
    // An open watch would keep the process.
    watch.close();
    throw error;
  });
  const report = async (): Promise<void> => {
    const problems = (await content.problems()).filter(({ file }) => reports(file));
    out.write(reportText(problems, content.papers().length, look) + END);
  };
  let checking = report();
  watch.tell((paths) => {
    checking = checking
      .then(async () => {
        out.write(BEGIN);
        await content.refresh(paths);
        await report();
      })
      // A file may go while it is read: its going is the next change.
      .catch((error: Error) => void err.write(`${error.message}\n`));
  });
  await checking;
  return EXIT.fine;
}
