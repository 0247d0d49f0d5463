import { join, relative, sep } from 'node:path';
import { styleText } from 'node:util';
import { CONFIG_FILE } from '../../src/archive/checks/check-menus.ts';
import { titleVersionsText } from '../../src/archive/checks/title-versions.ts';
import { wantedOrgsText } from '../../src/archive/checks/wanted-orgs.ts';
import { hasErrors } from '../../src/archive/problems/problem.ts';
import { type ReportLook, reportText } from '../../src/archive/problems/report.ts';
import { EXIT } from '../cli/exit.ts';
import { requireContentRoot } from '../cli/present-content-root.ts';
import { type ProgressStream, progressLine } from '../cli/progress.ts';
import { liesWithin } from '../disk/lies-within.ts';
import { type Checked, checkContent } from './check-content.ts';
import { fixContent } from './fix-content.ts';
import type { CheckOptions } from './options.ts';
import { reportGithub } from './report-github.ts';
import { reportJson } from './report-json.ts';
import { selectPaths } from './selection.ts';
import { watchCheck } from './watch-check.ts';

/** Where a check takes place, and where it speaks. */
export interface CheckPlace {
  /** The content root, absolute. */
  root: string;
  /** The folder from which paths count, and from which files are named. */
  folder: string;
  out: NodeJS.WritableStream;
  err: ProgressStream;
}

const STYLES = { place: 'bold', error: 'red', warning: 'yellow', aside: 'dim' } as const;

/** Checks what was asked for, mends it before where that was asked for, and returns the exit code. */
export async function runCheck(
  { paths, format, fix, watch }: CheckOptions,
  place: CheckPlace,
): Promise<number> {
  const { root, folder, out, err } = place;
  requireContentRoot(root);
  let selection = selectPaths(paths, root, folder);
  if (fix) {
    const fixed = await fixContent(root, selection);
    // With the other formats, stdout belongs to the report alone.
    (format === 'text' ? out : err).write(fixed.words.map((line) => `${line}\n`).join(''));
    selection = fixed.selection;
  }
  if (watch) return watchCheck(place, selection.reports, lookFrom(place));
  const progress = progressLine(err);
  const checked = await checkContent(root, selection, (done, all) =>
    progress.show(`${done} of ${all} files`),
  ).finally(progress.end);
  out.write(print(checked, format, lookFrom(place)));
  return hasErrors(checked.problems) ? EXIT.problems : EXIT.fine;
}

function print(
  { papers, problems, count, wanted }: Checked,
  format: CheckOptions['format'],
  look: ReportLook,
): string {
  if (format === 'json') return reportJson(problems, count);
  if (format === 'github') return reportGithub(problems, count, look);
  const versions = titleVersionsText(papers.map(({ paper }) => paper));
  return reportText(problems, count, look) + wantedOrgsText(wanted) + versions;
}

/** Names a file so that a terminal, an editor or GitHub finds it: from the folder of the call where it lies below it. */
function lookFrom({ root, folder, out }: CheckPlace): ReportLook {
  const inside = relative(folder, root);
  const outside = !liesWithin(folder, root);
  return {
    locate: (file) =>
      file === CONFIG_FILE ? file : join(outside ? root : inside, file).replaceAll(sep, '/'),
    paint: (part, text) => styleText(STYLES[part], text, { stream: out }),
  };
}
