import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { socialCards } from '../../archive/files/cards/cards.ts';
import { outputFiles } from '../../archive/files/output-files.ts';
import { writeCards } from '../cards/write-cards.ts';
import { devOutputs } from './dev-outputs.ts';
import { handedOver } from './handover.ts';
import { tools } from './tools.ts';
import { outputPath, writeOutputs } from './write-outputs.ts';

/**
 * Feeds, twins, exports, the API and the social cards. They are written beside the pages rather than as Astro's endpoints, since an
 * endpoint costs 0.4 ms a file and there are several for each paper; written directly it is 0.02 ms.
 */
export function outputs(): AstroIntegration {
  let cache = '';
  return {
    name: 'outputs',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('node_modules/.cache/cards/', config.root));
      },
      'astro:server:setup': ({ server }) => devOutputs(server),
      'astro:build:done': async ({ dir, logger }) => {
        const publication = await handedOver();
        const { routes } = publication;
        const folder = fileURLToPath(dir);
        const written = await writeOutputs(outputFiles(publication, tools), folder, routes);
        const cards = socialCards(publication);
        const pathOf = (name: string) => join(folder, outputPath(routes.card(name), routes));
        const drawn = await writeCards(cards, { pathOf, cache });
        logger.info(`${written} feeds, exports and documents; ${cards.length} cards, ${drawn} new`);
      },
    },
  };
}
