import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { dev } from 'astro';
import type { Day } from '../../src/archive/model/day.ts';
import { createSite, type Site } from '../../src/archive/site.ts';
import { HeldContent } from '../../src/disk/held-content.ts';
import { openKnownPapers } from '../../src/disk/known-papers.ts';
import { ContentWatch } from '../../src/disk/watch-content.ts';
import type { DevSite } from '../../src/site/dev/answer-requests.ts';
import { openBuiltIndex } from '../../src/site/dev/built-index.ts';
import { previewServer } from '../../src/site/dev/preview-server.ts';
import { outputFolder } from '../build/folders/output-folder.ts';
import { parserFingerprint } from '../build/incremental/fingerprint.ts';
import { ROOT } from '../build/root.ts';
import { endOnSignals } from '../cli/end-on-signals.ts';
import { siteConfig } from '../cli/site-config.ts';
import { relateInBackground } from './relate-in-background.ts';
import { writeEditorFiles } from './write-editor-files.ts';
import { writeIndexBeside } from './write-index-beside.ts';

/** What a preview is started with. */
export interface DevOrder {
  /** The content root. */
  root: string;
  /** Leaves out papers listed before a day. */
  since: Day | undefined;
  /** Whether a search index is made of the content as it is now. */
  index: boolean;
  port: number | undefined;
  host: string | undefined;
  /** The folder that keeps what the next start can use, absolute. */
  cache: string;
  /** Whether editors complete by this content from now on. */
  tellEditors: boolean;
  /** Takes the words of progress. */
  say: (words: string) => void;
}

/** Serves a preview of the site until the process ends; returns when it answers. */
export async function runDev(order: DevOrder): Promise<void> {
  const { say } = order;
  const site = createSite(siteConfig());
  // Content is read while Astro waits for its own threads.
  const opening = openSite(order, site);
  // Waited for below, but known to be.
  opening.catch(() => {});
  const server = await startServer(order, opening).catch((error: unknown) => {
    // What Astro has begun to watch would keep the process.
    setTimeout(() => process.exit(), 500).unref();
    throw error;
  });
  const ready = await opening.catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  endOnSignals((exitCode) => {
    void server.stop().finally(() => process.exit(exitCode));
  });
  const address = `http://localhost:${server.address.port}${site.routes.root}`;
  // The first page takes the templates with it.
  await fetch(address).then((page) => page.text());
  // Counted from the start of the process.
  const seconds = (performance.now() / 1000).toFixed(1);
  const papers = ready.content.papers();
  say(`${papers.length} papers, ready in ${seconds} s: ${address}`);
  // The first page of a paper asks for what is found once for all of them, citation keys above all. Whoever ends the
  // preview meanwhile gets none.
  const [paper] = papers;
  if (paper) await fetch(new URL(site.routes.paper(paper.id), address)).catch(() => {});
  await ready.workBeside().catch((error: Error) => say(error.message));
}

/** Starts Astro's development server; it answers when the site is open. */
function startServer({ host, port }: DevOrder, site: Promise<DevSite>): ReturnType<typeof dev> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  return dev({
    root: ROOT,
    logLevel: 'warn',
    devToolbar: { enabled: true },
    server: { ...(port !== undefined && { port }), ...(host !== undefined && { host }) },
    integrations: [previewServer(site)],
    vite: { server: { watch: { ignored: UNWATCHED } } },
  });
}

/** What Vite need not watch: content, which is watched by folder, and what no page is made of. */
const UNWATCHED = ['src/content', '.cache', 'dist', 'docs', 'tests', 'scripts', 'hosting'].map(
  // A pattern, in which a backslash is no part of a path.
  (folder) => `${join(ROOT, folder).replaceAll('\\', '/')}/**`,
);

/** Where Astro's extension, and the settings for that of YAML, look for schemas. */
const EDITOR_FILES = join(ROOT, '.astro/collections');

/** What a preview answers with, and the work that goes on beside it. */
type OpenSite = DevSite & { workBeside: () => Promise<void> };

async function openSite(order: DevOrder, site: Site): Promise<OpenSite> {
  const { root, cache, index, since } = order;
  await mkdir(cache, { recursive: true });
  // What changes while it is read is read again.
  const watch = new ContentWatch(root, { persistent: false });
  const known = await openKnownPapers(join(cache, 'papers.jsonl'), parserFingerprint());
  const content = await HeldContent.open(root, { since, known });
  const file = since === undefined ? 'related.bin' : 'related-since.bin';
  const relating = relateInBackground(join(cache, file), content);
  const tellEditorsOf = order.tellEditors ? editorsTold(root, content) : async () => {};
  const folder = index ? join(cache, 'preview-index') : outputFolder();
  const name = index ? 'the preview' : relative(ROOT, folder);
  return {
    root,
    site,
    content,
    watch,
    relatedOf: relating.relatedOf,
    onRelated: relating.onRelated,
    index: openBuiltIndex(folder, site.routes.root, name),
    onChange: () => {
      relating.onChange();
      tellEditorsOf().catch(() => {});
    },
    workBeside: async () => {
      // Those before a day are not known to be as they were.
      if (since === undefined) await known.save();
      await tellEditorsOf();
      await relating.relate();
      if (index) await writeIndexBeside(folder, root);
    },
  };
}

/** Tells editors of the content: at first, and where a file comes or goes, or a registry is edited. */
function editorsTold(root: string, content: HeldContent): () => Promise<void> {
  let told: { registries: unknown; files: number } | undefined;
  return async () => {
    const { registries } = content;
    const files = content.files();
    if (told?.registries === registries && told.files === files.length) return;
    told = { registries, files: files.length };
    await writeEditorFiles(EDITOR_FILES, { root, files, registries });
  };
}
