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
  { root, out }: Pick<CheckPlace, 'root' | 'out'>,
  reports: (file: string) => boolean,
  look: ReportLook,
): Promise<number> {
  out.write(BEGIN);
  const content = await HeldContent.open(root);
  const report = (): void => {
    const problems = content.problems().filter(({ file }) => reports(file));
    out.write(reportText(problems, content.papers().length, look) + END);
  };
  report();
  let checking = Promise.resolve();
  new ContentWatch(root, (paths) => {
    checking = checking.then(async () => {
      out.write(BEGIN);
      await content.refresh(paths);
      report();
    });
  });
  return EXIT.fine;
}
