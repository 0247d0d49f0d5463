import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { styleText } from 'node:util';
import { hasErrors } from '../src/archive/problem.ts';
import { type ReportLook, reportText } from '../src/archive/report.ts';
import { contentRoot } from '../src/files/content-root.ts';
import { type Checked, CONFIG_FILE, checkContent } from './check/check-content.ts';
import { fixContent } from './check/fix-content.ts';
import { showProgress } from './check/progress.ts';
import { reportGithub } from './check/report-github.ts';
import { reportJson } from './check/report-json.ts';
import { selectPaths } from './check/selection.ts';
import { type CheckOrder, readOrder, USAGE, UsageError } from './check/usage.ts';
import { EXIT_LOCKED, LockHeldError } from './disk/index.ts';

const STYLES = { place: 'bold', error: 'red', warning: 'yellow', aside: 'dim' } as const;

try {
  const order = readOrder(process.argv.slice(2));
  if (order.help) process.stdout.write(USAGE);
  else process.exitCode = await check(order);
} catch (error) {
  process.exitCode = error instanceof LockHeldError ? EXIT_LOCKED : 2;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof UsageError) process.stderr.write(`\n${USAGE}`);
}

async function check({ paths, format, fix }: CheckOrder): Promise<number> {
  const root = contentRoot();
  if (!existsSync(root)) throw new UsageError(`There is no content root ${root}.`);
  const selection = selectPaths(paths, root, callerFolder());
  if (fix) {
    const words = await fixContent(root, selection);
    // With the other formats, stdout belongs to the report alone.
    (format === 'text' ? process.stdout : process.stderr).write(
      words.map((line) => `${line}\n`).join(''),
    );
  }
  const progress = showProgress(process.stderr);
  const checked = await checkContent(root, selection, progress.report);
  progress.end();
  process.stdout.write(print(checked, format, lookFrom(root)));
  return hasErrors(checked.problems) ? 1 : 0;
}

function print({ problems, count }: Checked, format: CheckOrder['format'], look: ReportLook) {
  if (format === 'json') return reportJson(problems, count);
  if (format === 'github') return reportGithub(problems, count, look);
  return reportText(problems, count, look);
}

/** Names a file so that a terminal, an editor or GitHub finds it: from the folder of the call where it lies below it. */
function lookFrom(root: string): ReportLook {
  const inside = relative(callerFolder(), root);
  const outside = inside.startsWith('..') || isAbsolute(inside);
  return {
    locate: (file) =>
      file === CONFIG_FILE ? file : join(outside ? root : inside, file).replaceAll(sep, '/'),
    paint: (part, text) => styleText(STYLES[part], text, { stream: process.stdout }),
  };
}

/** The folder in which a person typed the command; npm itself moves to that of package.json. */
function callerFolder(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}
