import type { ViteDevServer } from 'vite';
import { mediaType } from '../../archive/addresses/media-types.ts';
import type { Template } from '../../archive/catalogue/kind.ts';
import { contentRoot } from '../../disk/content-root.ts';
import type { Preview } from './preview.ts';

/** Where Astro's development server takes `Astro.locals` of a request from. */
const LOCALS = Symbol.for('astro.locals');

/**
 * Answers requests of `npm run dev` by asking the catalogue for the one resource that is asked for: files as they
 * are, pages by handing their view to their template. Content is read again when a file of it has changed.
 */
export function answerRequests(server: ViteDevServer): void {
  let preview: Promise<Preview> | undefined;
  const root = contentRoot();
  server.watcher.add(root);
  server.watcher.on('all', (_event, path) => {
    // The code of the core may have changed as well as the content.
    if (path.startsWith(root) || /[\\/]src[\\/](archive|abstract|disk)[\\/]/.test(path)) {
      preview = undefined;
    }
  });
  const open = async (): Promise<Preview> => {
    const { openPreview } = await server.ssrLoadModule('/src/site/dev/preview.ts');
    return (openPreview as () => Promise<Preview>)();
  };
  server.middlewares.use(async (request, response, next) => {
    const [address = '/'] = (request.originalUrl ?? request.url ?? '/').split('?');
    // Vite's own files begin so.
    if (/^\/(@|src\/|node_modules\/)/.test(address)) return next();
    try {
      preview ??= open();
      const found = await (await preview).find(address);
      if (!found) return next();
      if ('body' in found) {
        response.setHeader('Content-Type', mediaType(address));
        response.end(found.body);
        return;
      }
      const template: Template = found.template;
      request.url = `${server.config.base.replace(/\/$/, '')}/${template}`;
      Reflect.set(request, LOCALS, { view: found.view });
      next();
    } catch (error) {
      preview = undefined;
      next(error);
    }
  });
}
