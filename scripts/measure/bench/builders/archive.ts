import { spawnSync } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ROOT } from '../../../build/root.ts';
import { measureRun } from '../machine/measure-run.ts';
import { KINDS_VARIABLE, REPORT_VARIABLE, readBuildReport } from '../report/build-report.ts';
import { measureSite } from '../report/site-size.ts';
import type { Round, Step, StepFigures } from './step.ts';

/** The kinds of the catalogue that plain Astro's site has too. */
const SAME_KINDS = ['day', 'paper', 'topic', 'feed'];
/** A template that every page of a paper shows. */
const TEMPLATE = 'src/components/CiteBox.astro';
const BUILD = 'scripts/commands/build.ts';

/** The builds of this archive, in the order of a round: each goes on from what the one before left. */
export const archiveSteps: readonly Step[] = [
  {
    name: 'same-pages',
    title: 'this archive, the same page kinds, cold',
    prepare: async () =>
      knowsKinds()
        ? undefined
        : `The build does not know ${KINDS_VARIABLE} yet, so it is left out.`,
    run: buildSamePages,
  },
  archiveStep('cold', 'everything, cold', startAnew),
  archiveStep('unchanged', 'everything, nothing changed', async () => {}),
  archiveStep('new-day', 'everything, one more day', addDay),
  archiveStep('edited-paper', 'everything, an old paper edited', editPaper),
  archiveStep('changed-template', 'everything, a template changed', changeTemplate),
];

function archiveStep(name: string, title: string, change: (round: Round) => Promise<void>): Step {
  return {
    name,
    title,
    prepare: async () => undefined,
    run: async (round) => {
      if (name !== 'cold' && !round.isBuilt) {
        const first = await build(round, siteIn(round));
        if (first.failure !== undefined) return first;
      }
      await change(round);
      return build(round, siteIn(round));
    },
  };
}

async function startAnew(round: Round): Promise<void> {
  for (const folder of [siteIn(round), cacheIn(round)]) {
    await rm(folder, { recursive: true, force: true });
  }
}

async function addDay({ newDay, content }: Round): Promise<void> {
  await cp(newDay, content, { recursive: true });
}

async function editPaper({ content, oldestFile }: Round): Promise<void> {
  await append(
    join(content, oldestFile),
    '\nA second paragraph says what the first one left out.\n',
  );
}

async function changeTemplate({ checkout }: Round): Promise<void> {
  await append(join(checkout, TEMPLATE), '<p>Changed.</p>\n');
}

async function append(file: string, text: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')) + text);
}

async function buildSamePages(round: Round): Promise<StepFigures> {
  const out = join(round.folder, 'same-pages');
  const variables = {
    [KINDS_VARIABLE]: SAME_KINDS.join(','),
    ARCHIVE_CACHE: join(round.folder, 'same-pages-cache'),
  };
  return build(round, out, variables);
}

/** Builds the round's content by the round's checkout. */
async function build(
  round: Round,
  out: string,
  variables: Record<string, string> = {},
): Promise<StepFigures> {
  const reportFile = join(round.folder, 'report.json');
  await rm(reportFile, { force: true });
  const figures = await measureRun({
    command: process.execPath,
    args: ['--import=./scripts/cli/compile-cache.mjs', BUILD],
    cwd: round.checkout,
    environment: {
      ARCHIVE_CONTENT: round.content,
      ARCHIVE_OUT: out,
      ARCHIVE_CACHE: cacheIn(round),
      [REPORT_VARIABLE]: reportFile,
      ...variables,
    },
  });
  await oldSiteIsGone(round);
  round.isBuilt ||= out === siteIn(round) && figures.failure === undefined;
  const report = await readBuildReport(reportFile);
  return { ...figures, site: measureSite(out), ...(report && { report }) };
}

/** Tenths of a second that an old site may take to go; who removes it may have died. */
const PATIENCE = 1200;

/** Waits for the process that removes an old site after a build, which would slow the next one. */
async function oldSiteIsGone({ folder }: Round): Promise<void> {
  for (let tries = 0; tries < PATIENCE; tries++) {
    if (!(await readdir(folder)).some((name) => /\.\d+\.gone$/.test(name))) return;
    await setTimeout(100);
  }
}

/** The folder of the site with everything. */
export function siteIn(round: Round): string {
  return join(round.folder, 'site');
}

function cacheIn(round: Round): string {
  return join(round.folder, 'cache');
}

function knowsKinds(): boolean {
  const { stdout } = spawnSync(process.execPath, [join(ROOT, BUILD), '--help'], {
    encoding: 'utf8',
  });
  return stdout.includes(KINDS_VARIABLE);
}
