import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Publication } from '../../../src/archive/archive/publication.ts';
import { searchParts } from '../../../src/archive/files/search/search-parts.ts';
import { compareText } from '../../../src/archive/model/order.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { sha256 } from '../../../src/disk/sha256.ts';
import { BuildFailure } from '../failure.ts';
import { fileKeeper } from '../keep-file.ts';
import type { LastSite } from '../last-site.ts';
import { listFiles } from '../list-files.ts';
import { type MadeFile, signatureAt } from '../manifest.ts';
import { outputPath } from '../output-path.ts';
import type { IndexMessage } from './search-index-process.ts';

/** What indexes are made of, and where. */
export interface IndexOrder {
  publication: Publication;
  /** The folder that the site is made in. */
  folder: string;
  last: LastSite | undefined;
}

/** A folder of the search: what its files depend on besides the code, and what writes them. */
interface SearchFolder {
  address: string;
  key: string;
  write: (folder: string) => Promise<void>;
}

/** How many papers are handed over at once. */
const BATCH = 200;

/**
 * Writes the search indexes into a site, and the engine that reads them, except for what is as it was: an index whose
 * papers have not changed is kept. Returns all their files.
 */
export async function makeSearchIndexes(order: IndexOrder): Promise<Map<string, MadeFile>> {
  const files = new Map<string, MadeFile>();
  for (const wanted of searchFolders(order.publication)) {
    const inside = outputPath(wanted.address, order.publication.site.routes.root);
    const prefix = inside.replace(/index\.html$/, '');
    const kept = keepFolder(order, prefix, wanted.key);
    if (!kept) await wanted.write(join(order.folder, prefix));
    const made = kept ?? (await describe(order.folder, prefix, wanted.key));
    for (const [path, file] of made) files.set(path, file);
  }
  return files;
}

function* searchFolders(publication: Publication): Generator<SearchFolder> {
  const { routes, config } = publication.site;
  if (publication.archive.papers.length === 0) return;
  yield {
    address: routes.searchEngine(),
    key: 'engine',
    write: (folder) => tellProcess(config, [{ engineFolder: folder }]),
  };
  for (const { first, papers } of searchParts(publication.archive)) {
    const sorted = inIndexOrder(papers);
    yield {
      address: routes.searchIndex(first),
      key: keyOf(publication, sorted),
      write: (folder) => tellProcess(config, indexMessages(publication, sorted, folder)),
    };
  }
}

/** Oldest first, so that a new day comes last; counts of upvotes have no part in it. */
function inIndexOrder(papers: readonly Paper[]): Paper[] {
  return [...papers].sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
}

function keyOf({ entryOf, entryHash }: Publication, papers: readonly Paper[]): string {
  return sha256(papers.map((paper) => entryHash(entryOf(paper))).join('\n')).slice(0, 32);
}

function* indexMessages(
  { entriesOf }: Publication,
  papers: readonly Paper[],
  folder: string,
): Generator<IndexMessage> {
  for (let start = 0; start < papers.length; start += BATCH) {
    yield { entries: entriesOf(papers.slice(start, start + BATCH)) };
  }
  yield { indexFolder: folder };
}

/** Puts a folder of the last site into the new one, where it has the same key and is whole. */
function keepFolder(
  { folder, last }: IndexOrder,
  prefix: string,
  key: string,
): Map<string, MadeFile> | undefined {
  if (!last) return undefined;
  const files = [...last.manifest.files].filter(([path]) => path.startsWith(prefix));
  const isWhole = files.every(([path, file]) => file.key === key && last.isIntact(path));
  if (files.length === 0 || !isWhole) return undefined;
  const keep = fileKeeper(last.folder, folder);
  return new Map(
    files.map(([path, file]) => [path, { ...file, signature: keep(path) ?? file.signature }]),
  );
}

/** Sends messages to a process of their own, each when the one before it is done. */
async function tellProcess(config: unknown, messages: Iterable<IndexMessage>): Promise<void> {
  const script = fileURLToPath(new URL('search-index-process.ts', import.meta.url));
  const child = fork(script, [JSON.stringify(config)], {
    serialization: 'advanced',
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const end = (): void => void child.kill();
  process.once('exit', end);
  try {
    for (const message of messages) await tell(child, message);
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
  prefix: string,
  key: string,
): Promise<Map<string, MadeFile>> {
  const files = new Map<string, MadeFile>();
  for (const name of await listFiles(join(folder, prefix))) {
    const content = readFileSync(join(folder, prefix, name));
    const signature = signatureAt(join(folder, prefix, name));
    files.set(prefix + name, { key, bytes: content.length, sha256: sha256(content), signature });
  }
  return files;
}
