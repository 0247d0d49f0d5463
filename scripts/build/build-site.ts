import { rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ResolvedConfig } from '../../src/archive/config.ts';
import { reportText } from '../../src/archive/problems/report.ts';
import { createSite } from '../../src/archive/site.ts';
import { openKnownPapers } from '../../src/disk/known-papers.ts';
import {
  ContentError,
  type LoadOptions,
  loadPublication,
} from '../../src/disk/load-publication.ts';
import { reportFindings } from '../../src/site/page-check/report-findings.ts';
import { withLock } from '../disk/index.ts';
import { hostReport } from '../hosts/host-report.ts';
import { sizeOfSite } from '../hosts/site-size.ts';
import type { Search } from './culprits/find-culprits.ts';
import { BuildFailure, PaperFailure } from './failure.ts';
import { removeLeftovers } from './folders/leftovers.ts';
import { putInPlace } from './folders/put-in-place.ts';
import { MANY_FILES, removeUnused, spareFolders, takeApartLater } from './folders/spare-folders.ts';
import { openStagingFolder, type Staging } from './folders/staging-folder.ts';
import { openWorkFolder } from './folders/work-folder.ts';
import {
  codeFingerprint,
  contentFingerprint,
  parserFingerprint,
  relatedFingerprint,
} from './incremental/fingerprint.ts';
import { commitOf, readHistory } from './incremental/history.ts';
import {
  type Examining,
  type LastSite,
  openLastSite,
  startExamining,
} from './incremental/last-site.ts';
import { type Manifest, readManifest, writeManifest } from './incremental/manifest.ts';
import { type MadeSite, makeSite } from './make-site.ts';
import { startMakers } from './makers/makers.ts';
import { startPhases, writeBuildReport } from './phases.ts';
import { relateInThread } from './relate-in-thread.ts';
import { makeSearchIndexes } from './search/search-indexes.ts';
import { compileTemplates, copyAssets } from './templates/compile-templates.ts';

/** What a build needs to know. */
export interface BuildOrder {
  /** The folder that shall hold the site, absolute. */
  out: string;
  contentRoot: string;
  config: ResolvedConfig;
  /** The folder that keeps what the next build can use, absolute. */
  cache: string;
  /** Makes everything anew. */
  full: boolean;
  /** The only kinds of page and file that are made, for measurements; without a search index. */
  kinds: ReadonlySet<string> | undefined;
  /** Threads that make pages and files; as many as there are processors where it is absent. */
  workers?: number | undefined;
  /** Goes on without papers whose pages break a rule, and says which. */
  keepGoing?: boolean;
  /** Takes the words of progress. */
  say: (words: string) => void;
}

/**
 * Builds the site aside, of all that has changed since the last build and of what is kept of it, checks it, and only
 * then puts it in place. Throws an Error with the report where any of it fails, and a LockHeldError where another
 * build uses the cache; the old site is then as it was.
 */
export async function buildSite(order: BuildOrder): Promise<void> {
  await mkdir(order.cache, { recursive: true });
  await withLock(order.cache, () => buildWithoutCulprits(order));
}

/** Builds again without the papers that fail a build, as long as that is wanted and each build names some. */
async function buildWithoutCulprits(order: BuildOrder): Promise<void> {
  const without = new Set<string>();
  while (true) {
    try {
      await buildAlone(order, without);
      if (without.size > 0) order.say(`Without ${[...without].join(', ')}: see above.`);
      return;
    } catch (error) {
      if (!order.keepGoing || !(error instanceof PaperFailure)) throw error;
      order.say(`${error.message}\nGoing on without ${error.papers.join(', ')}.`);
      for (const id of error.papers) without.add(id);
    }
  }
}

/** Builds while no other build uses the cache, so that what it tells of the site is of one build. */
async function buildAlone(order: BuildOrder, without: ReadonlySet<string>): Promise<void> {
  const { out, cache, config, contentRoot, say } = order;
  await removeLeftovers(out, cache);
  const phases = startPhases(say);
  phases.begin('fingerprint');
  const code = [codeFingerprint(config), ...(order.kinds ?? [])].join(' ');
  const examining = order.full ? undefined : startExamining(out, cache);
  const fingerprint = contentFingerprint(contentRoot);
  const commit = config.history ? ` at ${await commitOf(contentRoot)}` : '';
  const content = [fingerprint.sha256 + commit, ...without].join(' without ');
  const last = await lastSite(order, code, examining);
  if (last?.manifest.content === content && last.isWhole) {
    say(`Nothing has changed: ${out}`);
    return finishReport(phases.end(), last.manifest, { made: 0, kept: last.manifest.files.size });
  }
  const work = await openWorkFolder();
  const spare = spareFolders(cache);
  const staging = await openStagingFolder(out, work, spare);
  const clear = (): void => clearFolders(staging.folder, work);
  // A signal ends the process at once.
  process.once('exit', clear);
  try {
    const site = await makeAside(
      order,
      { work, staging, last, code, content, hashes: fingerprint.files, without },
      phases,
    );
    phases.begin('place');
    removeUnused(staging.folder, await staging.emptied, site.files.keys());
    const later = (old: string): void => takeApartLater(old, spare);
    await putInPlace(staging.folder, out, site.files.size > MANY_FILES ? later : undefined);
    const manifest: Manifest = { code, content, files: site.files };
    await writeManifest(cache, manifest);
    say(`${site.pages} pages; ${site.made} pages and files made, ${site.kept} kept: ${out}`);
    const sizes = [...site.files].map(([path, { bytes }]) => ({ path, bytes }));
    for (const line of hostReport(sizeOfSite(sizes))) say(line);
    await finishReport(phases.end(), manifest, site);
  } finally {
    clear();
    process.off('exit', clear);
  }
}

function clearFolders(...folders: readonly string[]): void {
  for (const folder of folders) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // A thread still writes there: the next build removes it.
    }
  }
}

/** The last site, where something of it may be kept; says in a sentence why nothing is. */
async function lastSite(
  { cache, out, say }: BuildOrder,
  code: string,
  examining: Examining | undefined,
): Promise<LastSite | undefined> {
  if (!examining) return undefined;
  const manifest = await readManifest(cache);
  if (manifest?.code === code) return openLastSite(out, manifest, await examining.found());
  await examining.stop();
  if (manifest) say('Code, packages or configuration have changed: everything is made anew.');
  return undefined;
}

interface Aside {
  work: string;
  staging: Staging;
  last: LastSite | undefined;
  code: string;
  content: string;
  /** The hash of each file of the content (hex), by its path. */
  hashes: ReadonlyMap<string, string>;
  /** The ids of papers that are left out. */
  without: ReadonlySet<string>;
}

async function makeAside(
  { cache, config, contentRoot, full, kinds, workers, say }: BuildOrder,
  { work, staging, last, code, content, hashes, without }: Aside,
  phases: ReturnType<typeof startPhases>,
): Promise<MadeSite> {
  phases.begin('read', 'Reading the content and compiling the templates …');
  const templates = join(work, 'templates');
  const papers = join(cache, 'papers.jsonl');
  if (full) await rm(papers, { force: true });
  const known = await openKnownPapers(papers, parserFingerprint(), hashes);
  const relatedFile = join(cache, 'related.bin');
  if (full) await rm(relatedFile, { force: true });
  const relating = relateInThread(relatedFile, relatedFingerprint());
  const [publication] = await both(
    loadPublication(contentRoot, createSite(config), {
      known,
      relate: relating.start,
      without,
      ...historyOption({ config, contentRoot, say }),
      onWarnings: (count) => say(warningsText(count)),
    }).catch(failByContent),
    compileTemplates(
      { outDir: templates, cacheDir: join(work, 'cache'), site: config.site, base: config.base },
      { code, anew: full },
    ),
  );
  await known.save();
  const { folder } = staging;
  await staging.emptied;
  const assets = await copyAssets(templates, folder);
  phases.begin('make', 'Making pages and files …');
  const made = await makeSite({
    publication,
    folder,
    assets,
    last,
    seed: content,
    beforePapers: async () => phases.add('related', await relating.done()),
    kinds,
    indexes: kinds ? Promise.resolve(new Map()) : makeSearchIndexes({ publication, folder, last }),
    startMakers: (take) =>
      startMakers(
        workers ?? availableParallelism(),
        { templates, folder, last: last?.folder, contentRoot, config },
        take,
      ),
  });
  const { findings } = made;
  if (findings.length > 0) await failByPages({ publication, contentRoot, templates, findings });
  return made;
}

function warningsText(count: number): string {
  return `${count} ${count === 1 ? 'warning' : 'warnings'}: \`npm run check\` says more.`;
}

/** Reads the history of papers where pages shall tell it. */
function historyOption({
  config,
  contentRoot,
  say,
}: Pick<BuildOrder, 'config' | 'contentRoot' | 'say'>): Pick<LoadOptions, 'history'> {
  return config.history ? { history: () => readHistory(contentRoot, say) } : {};
}

/** Throws the report of what pages break, papers that bring it about first, with their files and lines. */
async function failByPages(search: Search): Promise<never> {
  const { findings, publication } = search;
  // Only a failed build looks for them, and what they are tried with takes long to load.
  const { findCulprits } = await import('./culprits/find-culprits.ts');
  const culprits = await findCulprits(search);
  const report = reportFindings(findings);
  const words = 'Built pages break the rules; the old site is unchanged.';
  if (culprits.length === 0) throw new BuildFailure(`${words}\n\n${report}`);
  const problems = culprits.map(({ problem }) => problem);
  throw new PaperFailure(
    `${words}\n\n${reportText(problems, publication.archive.papers.length)}\n${report}\n` +
      '`npm run build -- --keep-going` builds without the papers named above.',
    culprits.map(({ id }) => id),
  );
}

function failByContent(error: unknown): never {
  if (!(error instanceof ContentError)) throw error;
  throw new BuildFailure(
    `There is no site of this content; the old site is unchanged.\n\n${error.message}`,
  );
}

async function finishReport(
  phases: { name: string; seconds: number }[],
  { files }: Manifest,
  { made, kept }: { made: number; kept: number },
): Promise<void> {
  const bytes = [...files.values()].reduce((sum, file) => sum + file.bytes, 0);
  await writeBuildReport({ phases, resources: { made, kept }, files: files.size, bytes });
}

/** Waits for both to end, also where one fails, so that none works on in a folder that is being removed. */
async function both<First, Second>(
  first: Promise<First>,
  second: Promise<Second>,
): Promise<[First, Second]> {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}
