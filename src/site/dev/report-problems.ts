import { join } from 'node:path';
import { kindOfFile } from '../../archive/addresses/kind-of-file.ts';
import type { Problem } from '../../archive/problems/problem.ts';
import type { DevSite } from './answer-requests.ts';
import type { ProblemReport, ShownProblem } from './problem-report.ts';

/** How many of all problems the toolbar shows. */
const FIRST = 50;

/** What is wrong with the file of a page, and with the whole content. */
export async function reportProblems(dev: DevSite, page: string): Promise<ProblemReport> {
  const { index, root, site } = dev;
  const all = await allProblems(dev);
  const file = fileOfPage(dev, page);
  const own = all.filter((problem) => problem.file === file);
  const errors = all.filter(({ severity }) => severity === 'error');
  const warnings = all.filter(({ severity }) => severity === 'warning');
  const keeping = [
    ...own.filter(({ severity }) => severity === 'error'),
    ...dev.content.registryErrors(),
  ];
  const notices = keeping.slice(0, NOTICES).map(notice);
  if (page === site.routes.search()) notices.push(index.sentence());
  const shown = (problem: Problem): ShownProblem => shownProblem(root, problem);
  return {
    notices,
    page: own.map(shown),
    errors: errors.length,
    warnings: warnings.length,
    first: [...errors, ...warnings].slice(0, FIRST).map(shown),
  };
}

/** A bar of a page has the first errors that keep it as it was. */
const NOTICES = 3;

function notice({ file, line, column, message, fix }: Problem): string {
  return `${file}:${line}:${column} ${message} ${fix} Until then this page shows the last text without an error.`;
}

const found = new WeakMap<DevSite['content'], { of: number; problems: Promise<Problem[]> }>();

/** All problems, found once after each change of the content. */
function allProblems({ content }: DevSite): Promise<Problem[]> {
  const known = found.get(content);
  if (known?.of === content.changes) return known.problems;
  const problems = content.problems();
  found.set(content, { of: content.changes, problems });
  return problems;
}

/** The file that a page is made of, relative to the content root; undefined for a page of many. */
export function fileOfPage({ content, site }: DevSite, page: string): string | undefined {
  const inside = page.slice(site.routes.root.length);
  if (kindOfFile(inside) !== 'paper') return undefined;
  return content.fileOf(inside.split('/')[1] ?? '');
}

/** A problem of a file of the content root as the preview shows it. */
export function shownProblem(root: string, one: Problem): ShownProblem {
  const { severity, message, fix, file, line, column } = one;
  const name = file.slice(file.lastIndexOf('/') + 1);
  return {
    severity,
    place: `${name}:${line}:${column}`,
    message,
    fix,
    open: `${join(root, file)}:${line}:${column}`,
  };
}
