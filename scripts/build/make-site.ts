import type { Publication } from '../../src/archive/archive/publication.ts';
import {
  fileResources,
  isPage,
  keyOf,
  lateResources,
  pageResources,
  type Resource,
  sitemapPart,
} from '../../src/archive/catalogue/catalogue.ts';
import type { Others } from '../../src/archive/catalogue/kind.ts';
import type { Day } from '../../src/archive/model/day.ts';
import { sha256 } from '../../src/disk/sha256.ts';
import type { Finding } from '../../src/site/page-check/finding.ts';
import { judgeLinks } from '../../src/site/page-check/site-map.ts';
import { addOtherFiles } from './folders/add-other-files.ts';
import { outputPath } from './folders/output-path.ts';
import type { LastSite } from './incremental/last-site.ts';
import type { MadeFile } from './incremental/manifest.ts';
import { createPlan } from './incremental/plan.ts';
import { toRecheck } from './incremental/recheck.ts';
import { addSiteHash } from './incremental/site-hash.ts';
import { type Ledger, openLedger } from './ledger.ts';
import type { MakerAnswer } from './makers/maker-protocol.ts';
import type { Makers } from './makers/makers.ts';
import { sortedLists } from './sorted-lists.ts';

/** What a site is made with. */
export interface MakeOrder {
  publication: Publication;
  /** The folder that the site is made in. */
  folder: string;
  /** The files that stand there already: styles, scripts, and what `public/` holds. */
  assets: ReadonlySet<string>;
  startMakers: (take: (answer: MakerAnswer) => void) => Makers;
  /** Waits for what pages of papers alone are gathered from: related papers. */
  beforePapers: () => Promise<void>;
  /** The files of the search indexes, which are written at the same time. */
  indexes: Promise<ReadonlyMap<string, MadeFile>>;
  /** The site of the last build, where anything may be kept of it. */
  last: LastSite | undefined;
  /** The only kinds that are made, where not all are: pages then may lead to others that are not there. */
  kinds: ReadonlySet<string> | undefined;
  /** Tells builds apart, in hexadecimal, so that each looks at other kept resources. */
  seed: string;
}

/** What came of it. */
export interface MadeSite {
  files: Map<string, MadeFile>;
  made: number;
  kept: number;
  pages: number;
  findings: Finding[];
}

/** How many resources a thread is given at once; more where one day has more. */
const BATCH = 32;
/** How many papers these may list in all: the exports of all years, given at once, would be the archive once more. */
const BATCH_PAPERS = 2_000;
/** How many kept files, to put into the new site or to look into: one takes a hundredth of the time. */
const KEPT_BATCH = 1_000;

/**
 * Makes every resource of the catalogue that is not as it was, and keeps the others. Of the kept ones one in a
 * hundred is made all the same and compared. Throws a BuildFailure where one differs or cannot be made.
 */
export async function makeSite(order: MakeOrder): Promise<MadeSite> {
  const { publication, folder } = order;
  const { routes, config } = publication.site;
  // Waited for at the end, but known to be, so that a failure before then is not taken for a fault of ours.
  order.indexes.catch(() => {});
  const ledger = openLedger(routes.root, order.assets);
  const makers = order.startMakers(ledger.take);
  try {
    const desk = openDesk(order, ledger, makers);
    const listed = sortedLists<string>();
    const take = (resource: Resource): void => {
      const part = sitemapPart(resource);
      if (part !== false) listed.add(part, resource.address);
      desk.take(resource);
    };
    await takeByDay(order, desk, take);
    await desk.finish();
    // Files that tell of others cannot be made where one of those could not.
    if (ledger.findings.some(({ rule }) => rule === 'unmade')) return { ...ledger, ...desk.counts };
    const others: Others = { listed: listed.all(), finished: finishedIn(ledger, routes.root) };
    if (!order.kinds) {
      for (const resource of lateResources(publication, others)) desk.take(resource);
    }
    // What is still being made is not there yet, and must not be taken for gone.
    await desk.finish();
    const { pages, addresses } = toRecheck(order.last, ledger.files);
    for (let start = 0; start < pages.length; start += KEPT_BATCH) {
      const some = pages.slice(start, start + KEPT_BATCH);
      await makers.do({ do: 'check', pages: some, addresses });
    }
    await makers.finish();
    await makers.askLinks();
    for (const [path, file] of await order.indexes) ledger.files.set(path, file);
    await addOtherFiles(folder, order.assets, ledger.files);
    if (!order.kinds) await addSiteHash(folder, ledger.files);
    const { files, findings, links } = ledger;
    if (!order.kinds) findings.push(...judgeLinks(links, config.base, new Set(files.keys())));
    return { files, findings, ...desk.counts };
  } finally {
    await Promise.allSettled([makers.close(), order.indexes]);
  }
}

/** Takes what is of no one day, and then what is made day by day. */
async function takeByDay(
  { publication, beforePapers }: MakeOrder,
  desk: Desk,
  take: (resource: Resource) => void,
): Promise<void> {
  const days = new Map<Day, Resource[]>();
  for (const resource of resourcesOf(publication)) {
    if (resource.day !== undefined) {
      const ofDay = days.get(resource.day);
      if (ofDay) ofDay.push(resource);
      else days.set(resource.day, [resource]);
      continue;
    }
    take(resource);
    await desk.flushFull();
  }
  await desk.flush();
  await beforePapers();
  for (const [day, resources] of days) {
    // All that is made for one day goes to one thread, and is let go of before the next, since facts are large.
    days.delete(day);
    for (const resource of resources) take(resource);
    await desk.flushFull();
  }
}

function* resourcesOf(publication: Publication): Generator<Resource> {
  yield* fileResources(publication);
  yield* pageResources(publication);
}

type Desk = ReturnType<typeof openDesk>;

/** Decides what is done with each resource, and hands what is to be made to the threads, some at a time. */
function openDesk({ publication, last, seed, kinds }: MakeOrder, ledger: Ledger, makers: Makers) {
  const plan = createPlan(last, seed);
  const counts = { made: 0, kept: 0, pages: 0 };
  let papers = 0;
  let write: Resource[] = [];
  let compare: Resource[] = [];
  let keep: string[] = [];
  const flush = async (): Promise<void> => {
    const tasks = [
      { do: 'write' as const, resources: write },
      { do: 'hash' as const, resources: compare },
      { do: 'keep' as const, paths: keep },
    ];
    papers = 0;
    write = [];
    compare = [];
    keep = [];
    for (const task of tasks) {
      const { length } = task.do === 'keep' ? task.paths : task.resources;
      if (length > 0) await makers.do(task);
    }
  };
  return {
    counts,
    /** Gives the threads what waits, however little it is. */
    flush,
    /** Gives the threads what waits where it is enough for one. */
    flushFull: async (): Promise<void> => {
      const isFull = write.length + compare.length >= BATCH || papers >= BATCH_PAPERS;
      if (isFull || keep.length >= KEPT_BATCH) await flush();
    },
    take: (resource: Resource): void => {
      if (kinds && !kinds.has(resource.kind)) return;
      const path = outputPath(resource.address, publication.site.routes.root);
      const key = keyOf(resource, publication, sha256);
      ledger.expect(path, key);
      const { kept, isSample } = plan(path, key);
      if (kept) ledger.keep(path, kept, isSample);
      if (kept) keep.push(path);
      else write.push(resource);
      if (isSample) compare.push(resource);
      if (!kept || isSample) papers += longestList(resource.facts);
      counts[kept ? 'kept' : 'made'] += 1;
      if (isPage(resource)) counts.pages += 1;
    },
    finish: async (): Promise<void> => {
      await flush();
      await makers.finish();
    },
  };
}

/** How many papers a resource lists, as far as its longest list is one of papers. */
function longestList(facts: unknown): number {
  const lists = Object.values(facts ?? {}).filter(Array.isArray);
  return Math.max(0, ...lists.map(({ length }) => length));
}

function finishedIn({ files }: Ledger, root: string): Others['finished'] {
  return (address) => {
    const file = files.get(outputPath(address, root));
    if (!file) throw new Error(`Nothing was made at ${address}.`);
    return { bytes: file.bytes, sha256: file.sha256 };
  };
}
