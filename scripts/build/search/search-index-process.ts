import type { Entry } from '../../../src/archive/archive/entry.ts';
import type { ResolvedConfig } from '../../../src/archive/config.ts';
import { searchDocument } from '../../../src/archive/files/search/search-document.ts';
import { createSite } from '../../../src/archive/site.ts';
import { outputPath } from '../output-path.ts';
import { openSearchIndex } from './write-search-index.ts';

/** What the process is told: first whose site, then papers, at the end where to write their index. */
export type IndexMessage =
  | { config: ResolvedConfig }
  | { entries: readonly Entry[] }
  | { folder: string };

// A step of the build, see search-indexes.ts: writes the index of one year. It answers each message once it is ready
// for the next, and ends after the last.
const index = await openSearchIndex();
let site: ReturnType<typeof createSite> | undefined;
process.on('message', (message: IndexMessage) => {
  // Where Pagefind's own process dies, nothing is left to wait for: the channel must not keep this one alive then.
  process.channel?.unref();
  take(message).then(
    () => {
      process.channel?.ref();
      process.send?.('ready');
    },
    (error: unknown) => {
      process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0));

async function take(message: IndexMessage): Promise<void> {
  if ('config' in message) site = createSite(message.config);
  else if ('folder' in message) await index.finish(message.folder);
  else await index.add(message.entries.map(documentOf));
}

function documentOf(entry: Entry) {
  if (!site) throw new Error('The index was given papers before their site.');
  const { routes } = site;
  const path = outputPath(routes.paper(entry.paper.id), routes.root);
  return { path, html: searchDocument(site, entry) };
}
