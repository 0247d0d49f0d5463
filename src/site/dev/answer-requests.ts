import type { ServerResponse } from 'node:http';
import type { Connect, ViteDevServer } from 'vite';
import { foreignTarget } from '../../archive/addresses/foreign-addresses.ts';
import { mediaType } from '../../archive/addresses/media-types.ts';
import type { RelatedPapers } from '../../archive/archive/publication.ts';
import type { Paper } from '../../archive/model/paper.ts';
import type { Site } from '../../archive/site.ts';
import type { HeldContent } from '../../disk/held-content.ts';
import type { ContentWatch } from '../../disk/watch-content.ts';
import type { BuiltIndex } from './built-index.ts';
import { flawedPage } from './flawed-page.ts';
import { openPreview, type Preview } from './preview.ts';
import { PROBLEMS_ADDRESS } from './problem-report.ts';
import { reportProblems } from './report-problems.ts';

/** What a development server answers with. */
export interface DevSite {
  /** The content root. */
  root: string;
  site: Site;
  content: HeldContent;
  relatedOf: (paper: Paper) => RelatedPapers;
  /** Has a function called whenever `relatedOf` has come to know more. */
  onRelated: (tell: () => void) => void;
  index: BuiltIndex;
  /** Of the content root, from before it was read. */
  watch: ContentWatch;
  /** Told of each change of content that has been taken in. */
  onChange: () => void;
}

/** Where Astro's development server takes `Astro.locals` of a request from. */
const LOCALS = Symbol.for('astro.locals');
/** What Vite and Astro answer themselves. */
const FOREIGN = /^\/(@|src\/|node_modules\/|_image|__)/;
/** Code that a preview is made of, besides the templates. */
const CORE = /[\\/]src[\\/](archive|disk|site)[\\/]|[\\/]archive\.config\.ts$/;

/**
 * Answers requests of `npm run dev` by asking the catalogue for the one resource that is asked for: files as they
 * are, pages by handing their view to their template. A change of content is taken in when it is made. The code of the
 * preview is as Node has loaded it until it `isEdited`: from then on Vite loads it, with all that it imports.
 */
export function answerRequests(
  server: ViteDevServer,
  opening: Promise<DevSite>,
  isEdited = false,
): void {
  const current = opening.then((dev) => openCurrent(server, dev, isEdited));
  // Whoever opens the content tells of what goes wrong.
  current.catch(() => {});
  server.middlewares.use((request, response, next) => {
    const address = addressOf(request);
    const isOurs = address === PROBLEMS_ADDRESS || !FOREIGN.test(address);
    if (isOurs) answer(request, response, next).catch(next);
    else next();
  });

  async function answer(
    request: Connect.IncomingMessage,
    response: ServerResponse,
    next: Connect.NextFunction,
  ): Promise<void> {
    const address = addressOf(request);
    const dev = await opening;
    if (address === PROBLEMS_ADDRESS) {
      // What has been noticed is taken in first, so that the toolbar tells of the page that it stands on; of a preview
      // that cannot be opened it tells too.
      await current.then((opened) => opened()).catch(() => {});
      return sendProblems(request, response, dev);
    }
    const foreign = foreignTarget(dev.site.routes, address, request.originalUrl?.split('?')[1]);
    if (foreign) return redirect(response, foreign);
    const preview = await (await current)();
    const found = (await preview.find(address)) ?? dev.index.find(address);
    if (!found) {
      const page = flawedPage(dev, address);
      return page === undefined ? next() : send(response, mediaType('page.html'), page);
    }
    if ('body' in found) return send(response, mediaType(address), found.body);
    request.url = `${server.config.base.replace(/\/$/, '')}/${found.template}`;
    Reflect.set(request, LOCALS, { view: found.view });
    next();
  }
}

/** A preview, and how many changes of the content it has taken in. */
interface Opened {
  preview: Preview;
  changes: number;
}

/** Gives the preview as content and code are now. */
function openCurrent(server: ViteDevServer, dev: DevSite, edited: boolean): () => Promise<Preview> {
  const { root, content, relatedOf, watch } = dev;
  let isEdited = edited;
  let opened: Promise<Opened> | undefined;
  let taking: Promise<void> = Promise.resolve();
  const open = async (): Promise<Opened> => {
    const code = isEdited ? await server.ssrLoadModule('/src/site/dev/preview.ts') : undefined;
    const { registries, sync, changes } = content;
    const preview: Preview = (code?.['openPreview'] ?? openPreview)({
      root,
      papers: content.papers(),
      registries,
      sync,
      relatedOf,
    });
    preview.warm().catch(() => {});
    return { preview, changes };
  };
  const takeIn = async (paths: readonly string[]): Promise<void> => {
    const papers = await content.refresh(paths);
    const now = await opened;
    // One that was opened in the meantime holds the change already.
    if (now && now.changes < content.changes) now.preview.change(papers, content);
    if (now) now.changes = content.changes;
    dev.onChange();
    server.environments.client.hot.send({ type: 'full-reload' });
  };
  server.watcher.on('all', (_event, path) => {
    if (!CORE.test(path)) return;
    opened = undefined;
    isEdited = true;
  });
  // Whoever asks for a page is told where the preview cannot be opened.
  dev.onRelated(() => {
    opened?.then(({ preview }) => preview.relatedAnew()).catch(() => {});
  });
  // Also where Astro starts its server again, for another configuration: the last one is told.
  watch.tell((paths) => {
    taking = taking
      .then(() => takeIn(paths))
      .catch((error: Error) => server.config.logger.error(error.message));
  });
  return async () => {
    await taking;
    opened ??= open();
    return (await opened).preview;
  };
}

async function sendProblems(
  request: Connect.IncomingMessage,
  response: ServerResponse,
  dev: DevSite,
): Promise<void> {
  const query = new URLSearchParams((request.originalUrl ?? '').split('?')[1]);
  const report = await reportProblems(dev, query.get('page') ?? '/');
  send(response, mediaType('problems.json'), JSON.stringify(report));
}

function redirect(response: ServerResponse, { to, status }: { to: string; status: number }): void {
  response.writeHead(status, { Location: to }).end();
}

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.setHeader('Content-Type', type);
  response.end(body);
}

function addressOf(request: Connect.IncomingMessage): string {
  return (request.originalUrl ?? request.url ?? '/').split('?')[0] ?? '/';
}
