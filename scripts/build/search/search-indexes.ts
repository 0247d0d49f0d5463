import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entry } from '../../../src/archive/archive/entry.ts';
import type { Publication } from '../../../src/archive/archive/publication.ts';
import { compareText } from '../../../src/archive/model/order.ts';
import { sha256 } from '../../../src/site/file-tools.ts';
import { BuildFailure } from '../failure.ts';
import { fileKeeper } from '../keep-file.ts';
import type { LastSite } from '../last-site.ts';
import { listFiles } from '../list-files.ts';
import type { MadeFile } from '../manifest.ts';
import { outputPath } from '../output-path.ts';
import type { IndexMessage } from './search-index-process.ts';

/** What indexes are made of, and where. */
export interface IndexOrder {
  publication: Publication;
  /** The folder that the site is made in. */
  folder: string;
  last: LastSite | undefined;
}

/** How many papers are handed over at once. */
const BATCH = 100;

/**
 * Writes one search index for each year into a site, except for years whose papers are as they were: these keep
 * theirs. Returns all files of all indexes.
 */
export async function makeSearchIndexes(order: IndexOrder): Promise<Map<string, MadeFile>> {
  const { publication, folder } = order;
  const { routes } = publication.site;
  const files = new Map<string, MadeFile>();
  for (const [year, papers] of publication.archive.ownYears) {
    const inside = outputPath(routes.pagefind(year), routes.root).replace(/index\.html$/, '');
    // In an order that counts of upvotes cannot change, so that few fragments get other names.
    const entries = publication.entriesOf([...papers].sort((a, b) => compareText(a.id, b.id)));
    const key = sha256(entries.map(publication.entryHash).join('\n')).slice(0, 32);
    const kept = keepIndex(order, inside, key);
    if (!kept) await writeIndex(publication, entries, join(folder, inside));
    for (const [path, file] of kept ?? (await describe(folder, inside, key))) files.set(path, file);
  }
  return files;
}

/** Puts the index of the last site into the new one, where it is of the same papers and whole. */
function keepIndex(
  { folder, last }: IndexOrder,
  inside: string,
  key: string,
): Map<string, MadeFile> | undefined {
  if (!last) return undefined;
  const files = [...last.manifest.files].filter(([path]) => path.startsWith(inside));
  const isWhole = files.every(([path, file]) => file.key === key && last.isIntact(path));
  if (files.length === 0 || !isWhole) return undefined;
  const keep = fileKeeper(last.folder, folder);
  for (const [path] of files) keep(path);
  return new Map(files);
}

async function writeIndex(
  { site }: Publication,
  entries: readonly Entry[],
  folder: string,
): Promise<void> {
  const child = fork(fileURLToPath(new URL('search-index-process.ts', import.meta.url)), {
    serialization: 'advanced',
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const end = (): void => void child.kill();
  process.once('exit', end);
  try {
    await tell(child, { config: site.config });
    for (let start = 0; start < entries.length; start += BATCH) {
      await tell(child, { entries: entries.slice(start, start + BATCH) });
    }
    await tell(child, { folder });
  } finally {
    process.off('exit', end);
    child.kill();
  }
}

/** Sends a message and waits until the process is ready for the next. Throws a BuildFailure where it ends before. */
function tell(child: ChildProcess, message: IndexMessage): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (): void =>
      reject(new BuildFailure('The search index could not be written; the old site is unchanged.'));
    child.once('exit', fail);
    child.once('error', fail);
    child.once('message', () => {
      child.off('exit', fail);
      child.off('error', fail);
      resolve();
    });
    child.send(message);
  });
}

async function describe(
  folder: string,
  inside: string,
  key: string,
): Promise<Map<string, MadeFile>> {
  const files = new Map<string, MadeFile>();
  for (const name of await listFiles(join(folder, inside))) {
    const content = readFileSync(join(folder, inside, name));
    files.set(inside + name, { key, bytes: content.length, sha256: sha256(content) });
  }
  return files;
}
