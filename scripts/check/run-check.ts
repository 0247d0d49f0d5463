import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { styleText } from 'node:util';
import { hasErrors } from '../../src/archive/problems/problem.ts';
import { type ReportLook, reportText } from '../../src/archive/problems/report.ts';
import { EXIT_LOCKED, LockHeldError } from '../disk/index.ts';
import { type Checked, CONFIG_FILE, checkContent } from './check-content.ts';
import { fixContent } from './fix-content.ts';
import { showProgress } from './progress.ts';
import { reportGithub } from './report-github.ts';
import { reportJson } from './report-json.ts';
import { selectPaths } from './selection.ts';
import { type CheckOrder, readOrder, USAGE, UsageError } from './usage.ts';

/** Where a check takes place, and where it speaks. */
export interface CheckPlace {
  /** The content root, absolute. */
  root: string;
  /** The folder from which paths count, and from which files are named. */
  folder: string;
  out: NodeJS.WritableStream;
  err: NodeJS.WritableStream & { isTTY?: boolean };
}

const STYLES = { place: 'bold', error: 'red', warning: 'yellow', aside: 'dim' } as const;

/** Runs a command line of `npm run check` and returns its exit code; a fault of ours is thrown. */
export async function runCheck(args: readonly string[], place: CheckPlace): Promise<number> {
  try {
    const order = readOrder(args);
    if (!order.help) return await check(order, place);
    place.out.write(USAGE);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) place.err.write(`${error.message}\n\n${USAGE}`);
    else if (error instanceof LockHeldError) place.err.write(`${error.message}\n`);
    else throw error;
    return error instanceof UsageError ? 2 : EXIT_LOCKED;
  }
}

async function check({ paths, format, fix }: CheckOrder, place: CheckPlace): Promise<number> {
  const { root, folder, out, err } = place;
  if (!existsSync(root)) throw new UsageError(`There is no content root ${root}.`);
  let selection = selectPaths(paths, root, folder);
  if (fix) {
    const fixed = await fixContent(root, selection);
    // With the other formats, stdout belongs to the report alone.
    (format === 'text' ? out : err).write(fixed.words.map((line) => `${line}\n`).join(''));
    selection = fixed.selection;
  }
  const progress = showProgress(err);
  const checked = await checkContent(root, selection, progress.report);
  progress.end();
  out.write(print(checked, format, lookFrom(place)));
  return hasErrors(checked.problems) ? 1 : 0;
}

function print(
  { problems, count }: Checked,
  format: CheckOrder['format'],
  look: ReportLook,
): string {
  if (format === 'json') return reportJson(problems, count);
  if (format === 'github') return reportGithub(problems, count, look);
  return reportText(problems, count, look);
}

/** Names a file so that a terminal, an editor or GitHub finds it: from the folder of the call where it lies below it. */
function lookFrom({ root, folder, out }: CheckPlace): ReportLook {
  const inside = relative(folder, root);
  const outside = inside.startsWith('..') || isAbsolute(inside);
  return {
    locate: (file) =>
      file === CONFIG_FILE ? file : join(outside ? root : inside, file).replaceAll(sep, '/'),
    paint: (part, text) => styleText(STYLES[part], text, { stream: out }),
  };
}
