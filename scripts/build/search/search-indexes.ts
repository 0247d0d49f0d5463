import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Publication } from '../../../src/archive/archive/publication.ts';
import { searchParts } from '../../../src/archive/files/search/search-parts.ts';
import { compareText } from '../../../src/archive/model/order.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { sha256 } from '../../../src/disk/sha256.ts';
import { BuildFailure } from '../failure.ts';
import { outputPath } from '../folders/output-path.ts';
import { fileKeeper } from '../incremental/keep-file.ts';
import type { LastSite } from '../incremental/last-site.ts';
import type { MadeFile } from '../incremental/manifest.ts';
import type { IndexMessage } from './search-index-process.ts';
import type { WrittenFiles } from './write-search-index.ts';

/** What indexes are made of, and where. */
export interface IndexOrder {
  publication: Publication;
  /** The folder that the site is made in. */
  folder: string;
  last: LastSite | undefined;
}

/** A folder of the search: what its files depend on besides the code, and what writes and returns them. */
interface SearchFolder {
  address: string;
  key: string;
  write: (folder: string) => Promise<WrittenFiles>;
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
    for (const [path, file] of kept ?? []) files.set(path, file);
    if (kept) continue;
    const { key, write } = wanted;
    for (const [path, file] of await write(join(order.folder, prefix))) {
      files.set(prefix + path, { key, ...file });
    }
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

/** Sends messages to a process of their own, each when the one before it is done. Returns the files that it wrote. */
async function tellProcess(
  config: unknown,
  messages: Iterable<IndexMessage>,
): Promise<WrittenFiles> {
  const script = fileURLToPath(new URL('search-index-process.ts', import.meta.url));
  const child = fork(script, [JSON.stringify(config)], {
    serialization: 'advanced',
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const end = (): void => void child.kill();
  process.once('exit', end);
  try {
    const files: WrittenFiles = [];
    for (const message of messages) files.push(...(await tell(child, message)));
    return files;
  } finally {
    process.off('exit', end);
    child.kill();
  }
}

/** Sends a message and waits until the process is ready for the next. Throws a BuildFailure where it ends before. */
function tell(child: ChildProcess, message: IndexMessage): Promise<WrittenFiles> {
  return new Promise((resolve, reject) => {
    const fail = (): void =>
      reject(new BuildFailure('The search index could not be written; the old site is unchanged.'));
    child.once('exit', fail);
    child.once('error', fail);
    child.once('message', (files: WrittenFiles) => {
      child.off('exit', fail);
      child.off('error', fail);
      resolve(files);
    });
    child.send(message);
  });
}
