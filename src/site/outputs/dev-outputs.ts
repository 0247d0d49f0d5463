import type { ViteDevServer } from 'vite';
import { mediaType } from '../../archive/catalogue/media-types.ts';
import { socialCards } from '../../archive/files/cards/cards.ts';
import { outputFiles } from '../../archive/files/output-files.ts';
import type { Publication } from '../../archive/files/publication.ts';
import { drawCard } from '../cards/draw-card.ts';
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
      const body = await outputAt(address, publication);
      if (body === undefined) return next();
      response.setHeader('Content-Type', mediaType(address));
      response.end(body);
    } catch (error) {
      next(error);
    }
  });
}

/** The content at an address, or undefined where none of the outputs stands there. */
async function outputAt(
  address: string,
  publication: Publication,
): Promise<string | Uint8Array | undefined> {
  for (const file of outputFiles(publication, tools)) {
    if (file.address === address) return file.body();
  }
  const { routes } = publication;
  const card = address.endsWith('.png')
    ? socialCards(publication).find(({ name }) => routes.card(name) === address)
    : undefined;
  return card && drawCard(card);
}
