import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../../build/root.ts';
import { measureRun } from '../machine/measure-run.ts';
import { measureSite } from '../report/site-size.ts';
import type { Round, Step, StepFigures } from './step.ts';

const SITE = join(ROOT, 'scripts/measure/plain-astro');

/** A minimal site as Astro's documentation would have it, of the same papers: the measure of all others. */
export const plainAstro: Step = {
  name: 'plain-astro',
  title: 'plain Astro: home, day, paper, topic, RSS',
  prepare,
  run,
};

/** Copies the site to the work folder and installs its packages there; what lies there of an earlier run stays. */
async function prepare(work: string): Promise<string | undefined> {
  const folder = folderIn(work);
  await rm(join(folder, 'src'), { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(SITE, folder, { recursive: true });
  const { failure } = await measureRun({
    command: 'npm',
    args: ['install', '--no-audit', '--no-fund', '--prefer-offline'],
    cwd: folder,
    environment: {},
  });
  return failure && `The packages of plain Astro could not be installed.\n${failure}`;
}

async function run(round: Round, work: string): Promise<StepFigures> {
  const folder = folderIn(work);
  const out = join(round.folder, 'plain-astro');
  // Astro keeps what it has read in the first; the second holds types it derives.
  for (const kept of ['node_modules/.astro', '.astro']) {
    await rm(join(folder, kept), { recursive: true, force: true });
  }
  const figures = await measureRun({
    command: process.execPath,
    args: ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out],
    cwd: folder,
    environment: { PAPERS: join(round.content, 'papers'), ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return { ...figures, site: measureSite(out) };
}

function folderIn(work: string): string {
  return join(work, 'plain-astro');
}
