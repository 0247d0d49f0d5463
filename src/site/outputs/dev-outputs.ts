import type { ViteDevServer } from 'vite';
import { outputFiles } from '../../archive/outputs/output-files.ts';
import type { Publication } from '../../archive/outputs/publication.ts';
import { mediaType } from './media-types.ts';
import { tools } from './tools.ts';

/** Answers requests for outputs in `npm run dev`, made anew from the content each time. */
export function devOutputs(server: ViteDevServer): void {
  server.middlewares.use(async (request, response, next) => {
    const [address = '/'] = (request.originalUrl ?? request.url ?? '/').split('?');
    // Pages end in a slash, and Vite's own files begin so; neither is worth loading the archive for.
    if (address.endsWith('/') || /^\/(@|src\/|node_modules\/)/.test(address)) return next();
    try {
      const module = await server.ssrLoadModule('/src/site/archive.ts');
      const publication = (await module['loadArchive']()) as Publication;
      for (const file of outputFiles(publication, tools)) {
        if (file.address !== address) continue;
        response.setHeader('Content-Type', mediaType(address));
        response.end(await file.body());
        return;
      }
      next();
    } catch (error) {
      next(error);
    }
  });
}
