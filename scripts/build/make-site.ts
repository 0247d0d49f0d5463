import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
import { sha256 } from '../../src/site/file-tools.ts';
import type { Finding } from '../../src/site/page-check/finding.ts';
import { judgeLinks } from '../../src/site/page-check/site-map.ts';
import { BuildFailure } from './failure.ts';
import { fileKeeper } from './keep-file.ts';
import type { LastSite } from './last-site.ts';
import { listFiles } from './list-files.ts';
import type { MakerAnswer } from './maker-protocol.ts';
import type { Makers } from './makers.ts';
import type { MadeFile } from './manifest.ts';
import { outputPath } from './output-path.ts';
import { createPlan } from './plan.ts';
import { sortedLists } from './sorted-lists.ts';

/** What a site is made with. */
export interface MakeOrder {
  publication: Publication;
  /** The folder that the site is made in; styles, scripts and the like stand there already. */
  folder: string;
  makers: (take: (answer: MakerAnswer) => void) => Makers;
  /** The site of the last build, where anything may be kept of it. */
  last: LastSite | undefined;
  /** Tells builds apart, so that each looks at other kept pages. */
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

/** How many resources a thread is given at once. */
const BATCH = 32;

/**
 * Makes every resource of the catalogue that is not as it was, and keeps the others. Of the kept ones one in a
 * hundred is made all the same and compared. Throws a BuildFailure where one differs or cannot be made.
 */
export async function makeSite(order: MakeOrder): Promise<MadeSite> {
  const { publication, folder, last } = order;
  const { root } = publication.site.routes;
  const files = new Map<string, MadeFile>();
  const findings: Finding[] = [];
  const links = new Map<string, string>();
  const keys = new Map<string, string>();
  const sampled = new Map<string, MadeFile>();
  const makers = order.makers((answer) => {
    findings.push(...answer.findings);
    for (const [address, page] of answer.links) links.set(address, page);
    for (const { address, bytes, sha256: hash } of answer.made) {
      const path = outputPath(address, root);
      const before = sampled.get(path);
      if (!before) files.set(path, { key: keys.get(path) ?? '', bytes, sha256: hash });
      else if (before.sha256 !== hash) throw new BuildFailure(differs(path));
    }
  });
  try {
    const plan = createPlan(last, order.seed);
    const keep = last && fileKeeper(last.folder, folder);
    const counts = { made: 0, kept: 0, pages: 0 };
    let write: Resource[] = [];
    let look: Resource[] = [];
    const flush = async (): Promise<void> => {
      if (write.length > 0) await makers.do({ do: 'write', resources: write });
      if (look.length > 0) await makers.do({ do: 'hash', resources: look });
      write = [];
      look = [];
    };
    const take = async (resource: Resource): Promise<void> => {
      const path = outputPath(resource.address, root);
      if (keys.has(path))
        throw new BuildFailure(`Two resources want the address ${resource.address}.`);
      const key = keyOf(resource, publication, sha256);
      keys.set(path, key);
      if (isPage(resource)) counts.pages += 1;
      const { kept, isSample } = plan(path, key);
      if (kept) {
        keep?.(path);
        files.set(path, kept);
        counts.kept += 1;
        if (isSample) {
          sampled.set(path, kept);
          look.push(resource);
        }
      } else {
        counts.made += 1;
        write.push(resource);
      }
      if (write.length + look.length >= BATCH) await flush();
    };
    const listed = sortedLists<string>();
    for (const resource of fileResources(publication)) await take(resource);
    for (const resource of pageResources(publication)) {
      const part = sitemapPart(resource);
      if (part !== false) listed.add(part, resource.address);
      await take(resource);
    }
    await flush();
    await makers.finish();
    const finished = (address: string) => {
      const made = files.get(outputPath(address, root));
      if (!made) throw new Error(`Nothing was made at ${address}.`);
      return { bytes: made.bytes, sha256: made.sha256 };
    };
    for (const late of lateResources(publication, { listed: listed.all(), finished })) {
      await take(late);
    }
    await flush();
    await recheckWhereLinksDied(order, files, makers);
    await makers.finish();
    await addOthers(folder, files);
    findings.push(...judgeLinks(links, publication.site.config.base, new Set(files.keys())));
    return { files, findings, ...counts };
  } finally {
    await makers.close();
  }
}

/**
 * A kept page leads where it led before. Where a file of the last site is gone, pages that led there must have other
 * facts and are made anew; all kept pages are read once more, in case one does not.
 */
async function recheckWhereLinksDied(
  { last }: MakeOrder,
  files: ReadonlyMap<string, MadeFile>,
  makers: Makers,
): Promise<void> {
  if (!last) return;
  const before = last.manifest.files;
  const vanished = [...before].some(([path, { key }]) => key !== '' && !files.has(path));
  if (!vanished) return;
  const pages = [...files].flatMap(([path, { sha256: hash }]) =>
    path.endsWith('.html') && before.get(path)?.sha256 === hash ? [path] : [],
  );
  for (let start = 0; start < pages.length; start += BATCH) {
    await makers.do({ do: 'check', pages: pages.slice(start, start + BATCH) });
  }
}

/** Adds what no resource is: styles, scripts, fonts and what stands in `public/`. */
async function addOthers(folder: string, files: Map<string, MadeFile>): Promise<void> {
  for (const path of await listFiles(folder)) {
    if (files.has(path)) continue;
    const content = readFileSync(join(folder, path));
    const hash = createHash('sha256').update(content).digest('hex');
    files.set(path, { key: '', bytes: content.length, sha256: hash });
  }
}

function differs(path: string): string {
  return (
    `${path} was kept from the last site, but would now be made otherwise: it shows something that its facts do not ` +
    'hold. The old site is unchanged. `npm run build -- --full` makes everything anew; please report this.'
  );
}
