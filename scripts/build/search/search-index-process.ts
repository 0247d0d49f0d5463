import type { Entry } from '../../../src/archive/archive/entry.ts';
import type { ResolvedConfig } from '../../../src/archive/config.ts';
import { searchDocument } from '../../../src/archive/files/search/search-document.ts';
import { createSite } from '../../../src/archive/site.ts';
import { openSearchIndex, type WrittenFiles, writeSearchEngine } from './write-search-index.ts';

/** What the process is told: the papers of an index, oldest first, then where to write their index; or where to write the engine. */
export type IndexMessage =
  | { entries: readonly Entry[] }
  | { indexFolder: string }
  | { engineFolder: string };

// A step of the build, see search-indexes.ts: writes one index, or the engine. Its one argument is the
// configuration of the site as JSON. It answers each message once it is ready for the next, with the files that it wrote,
// and ends after the last.
const site = createSite(JSON.parse(process.argv[2] ?? '{}') as ResolvedConfig);
let index: ReturnType<typeof openSearchIndex> | undefined;
process.on('message', (message: IndexMessage) => {
  // Where Pagefind's own process dies, nothing is left to wait for: the channel must not keep this one alive then.
  process.channel?.unref();
  take(message).then(
    (files) => {
      process.channel?.ref();
      process.send?.(files);
    },
    (error: unknown) => {
      process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0));

async function take(message: IndexMessage): Promise<WrittenFiles> {
  if ('engineFolder' in message) {
    return writeSearchEngine(message.engineFolder, site.config.contentLanguage);
  }
  index ??= openSearchIndex();
  const writer = await index;
  if ('indexFolder' in message) return writer.finish(message.indexFolder);
  await writer.add(message.entries.map((entry) => searchDocument(site, entry)));
  return [];
}
