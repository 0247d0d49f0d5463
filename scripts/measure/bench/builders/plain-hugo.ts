import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../../build/root.ts';
import { measureRun } from '../machine/measure-run.ts';
import { measureSite } from '../report/site-size.ts';
import type { Round, Step, StepFigures } from './step.ts';

const SITE = join(ROOT, 'scripts/measure/plain-hugo');

/** The same pages by Hugo, which leaves mathematics to the browser of the reader. */
export const plainHugo: Step = {
  name: 'hugo',
  title: 'Hugo: the same pages, mathematics not typeset',
  prepare: async () =>
    hugoVersion() === undefined ? 'Hugo is not installed, so it is left out.' : undefined,
  run,
};

/** What Hugo says of its version, `v0.111.3`; undefined where it is not installed. */
export function hugoVersion(): string | undefined {
  const { stdout, status } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? /v\d+\.\d+\.\d+/.exec(stdout)?.[0] : undefined;
}

async function run(round: Round): Promise<StepFigures> {
  const folder = join(round.folder, 'hugo');
  await cp(SITE, folder, { recursive: true });
  const days = join(folder, 'days');
  await writeDays(join(round.content, 'papers'), days);
  const mounts = [mount(join(round.content, 'papers'), 'papers'), mount(days, 'days')];
  await writeFile(join(folder, 'mounts.toml'), mounts.join(''));
  const out = join(folder, 'site');
  const figures = await measureRun({
    command: 'hugo',
    args: ['--config', 'hugo.toml,mounts.toml', '--destination', out, '--buildFuture'],
    cwd: folder,
    environment: { HUGO_CACHEDIR: join(folder, 'cache') },
  });
  return { ...figures, site: measureSite(out) };
}

function mount(source: string, target: string): string {
  return `[[module.mounts]]\nsource = ${JSON.stringify(source)}\ntarget = "content/${target}"\n`;
}

/** Hugo makes pages from files and from lists of keys, but not from dates: each day gets an empty file. */
async function writeDays(papers: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const day of await daysOf(papers)) {
    const text = `---\ntitle: Papers of ${day}\ndate: ${day}\n---\n`;
    await writeFile(join(to, `${day}.md`), text);
  }
}

async function daysOf(papers: string): Promise<Set<string>> {
  const days = new Set<string>();
  const entries = await readdir(papers, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
    const day = /^date: (\S+)$/m.exec(text)?.[1];
    if (day !== undefined) days.add(day);
  }
  return days;
}
