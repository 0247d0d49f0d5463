import type { Loader, LoaderContext } from 'astro/loaders';
import { checkArchive } from '../archive/problems/check-archive.ts';
import { hasErrors, sortProblems } from '../archive/problems/problem.ts';
import { reportText } from '../archive/problems/report.ts';
import { contentRoot } from '../disk/content-root.ts';
import { knownInMemory } from '../disk/known-files.ts';
import { readContent } from '../disk/read-content.ts';
import { readRegistries } from '../disk/read-registries.ts';
import { readSyncFile } from '../disk/read-sync-file.ts';
import { utcTomorrow } from '../disk/tomorrow.ts';

/** What was read before in this process, for `npm run dev`. */
const known = knownInMemory();

/**
 * Loads all papers through the archive's own parser: every file a paper, ids with their dots, all problems in
 * one report. Throws one Error with the report where any of them is an error.
 */
export function papersLoader(): Loader {
  return {
    name: 'papers',
    async load(context) {
      await loadPapers(context);
      watch(context, () => loadPapers(context));
    },
  };
}

/** Loads the registries of topics, organizations, authors and feeds, one entry each. */
export function registriesLoader(): Loader {
  return {
    name: 'registries',
    async load(context) {
      await loadRegistries(context);
      watch(context, () => loadRegistries(context));
    },
  };
}

/** Loads the record of the days that a sync has asked for, as the text it is. */
export function syncLoader(): Loader {
  return {
    name: 'sync',
    async load({ store }) {
      const text = await readSyncFile(contentRoot());
      store.clear();
      store.set({ id: 'state', data: { text } });
    },
  };
}

async function loadPapers({ store, logger }: LoaderContext): Promise<void> {
  const content = await readContent(contentRoot(), utcTomorrow(), known);
  const { papers, flawed, registries, places } = content;
  const whole = checkArchive([...papers, ...flawed], registries, places);
  const all = sortProblems([...content.problems, ...whole]);
  if (hasErrors(all)) {
    const errors = all.filter((one) => one.severity === 'error');
    throw new Error(`The content has problems.\n\n${reportText(errors, papers.length)}`);
  }
  if (all.length > 0) logger.warn(`${all.length} warnings; \`npm run check\` lists them.`);
  store.clear();
  for (const { paper } of papers) store.set({ id: paper.id, data: { ...paper } });
}

async function loadRegistries({ store }: LoaderContext): Promise<void> {
  const { registries } = await readRegistries(contentRoot());
  store.clear();
  for (const [id, entries] of Object.entries(registries)) store.set({ id, data: { entries } });
}

/** Loads again when a file of the content root changes; a problem is shown and the last good state stays. */
function watch({ watcher, logger }: LoaderContext, reload: () => Promise<void>): void {
  const root = contentRoot();
  watcher?.add(root);
  watcher?.on('all', (_event, path) => {
    if (!path.startsWith(root)) return;
    reload().catch((error: unknown) => logger.error(String(error)));
  });
}
