import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../../scripts/build/folders/list-files.ts';
import { archiveSteps, siteIn } from '../../../scripts/measure/bench/builders/archive.ts';
import type { Round } from '../../../scripts/measure/bench/builders/step.ts';
import { makeCorpus } from '../../../scripts/measure/bench/corpus/make-corpus.ts';
import { openRound } from '../../../scripts/measure/bench/open-round.ts';
import { fileKindOf } from '../../../scripts/measure/bench/report/file-kinds.ts';
import { medianOf } from '../../../scripts/measure/bench/report/medians.ts';
import type { SiteSize } from '../../../scripts/measure/bench/report/site-size.ts';
import type { BUDGETS } from './budgets.ts';
import { weighPage, weighScripts } from './page-weight.ts';

/** As many as have cards by default, so that a further paper brings none; 25 a day. */
const PAPERS = 100;

/** What each budget limits, as measured. */
export type Measured = Record<keyof typeof BUDGETS, number>;

/** Builds an archive of invented papers below a folder, then one more day, and measures both sites. */
export async function measureBudgets(work: string): Promise<Measured> {
  const round = await openRound(work, await makeCorpus(work, PAPERS));
  await configure(round);
  const before = await build('cold', round, work);
  const weights = await weighPages(siteIn(round));
  const after = await build('new-day', round, work);
  const further = paperPages(after) - paperPages(before);
  return {
    paperPage: medianOf(weights('paper pages')) ?? 0,
    dayPage: Math.max(...weights('day pages')),
    dayScripts: await weighScripts(siteIn(round), 'index.html'),
    filesForAPaper: (after.files - before.files) / further,
    bytesForAPaper:
      (await bytesOfPapers(siteIn(round))) / paperPages(after) +
      (indexBytes(after) - indexBytes(before)) / further,
    siteForAPaper: after.bytes / paperPages(after),
  };
}

/** The same configuration everywhere; as in a large archive, a further paper rarely brings a name its page. */
async function configure({ checkout }: Round): Promise<void> {
  const config = {
    name: 'Daily Papers Archive',
    description:
      'Every day’s research papers, kept: readable, searchable, citable and free to download.',
    site: 'https://daily-papers-archive.example',
    repository: 'https://github.com/budgets/daily-papers-archive',
    authorPageFrom: 5,
  };
  await writeFile(
    join(checkout, 'archive.config.ts'),
    `export default ${JSON.stringify(config)};\n`,
  );
}

async function build(name: string, round: Round, work: string): Promise<SiteSize> {
  const step = archiveSteps.find((one) => one.name === name);
  const { site, failure } = (await step?.run(round, work)) ?? {};
  if (!site || failure !== undefined) throw new Error(`${name} could not be built.\n${failure}`);
  return site;
}

function paperPages({ kinds }: SiteSize): number {
  return kinds['paper pages']?.files ?? 0;
}

function indexBytes({ kinds }: SiteSize): number {
  return kinds['search index']?.bytes ?? 0;
}

async function weighPages(site: string): Promise<(kind: string) => number[]> {
  const weights = new Map<string, number[]>([
    ['paper pages', []],
    ['day pages', []],
  ]);
  for (const file of await listFiles(site)) {
    weights.get(fileKindOf(file))?.push(await weighPage(site, file));
  }
  return (kind) => weights.get(kind) ?? [];
}

/** Invented papers have ids of arXiv's form, which no other address holds. */
async function bytesOfPapers(site: string): Promise<number> {
  let bytes = 0;
  for (const file of await listFiles(site)) {
    const isOwn = /^(papers|api)\/(.*\/)?\d{4}\.5\d{4}(\/|\.|$)/.test(file);
    if (isOwn) bytes += (await readFile(join(site, file))).length;
  }
  return bytes;
}
