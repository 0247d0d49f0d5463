import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { outputFiles } from '../../archive/outputs/output-files.ts';
import { devOutputs } from './dev-outputs.ts';
import { handedOver } from './handover.ts';
import { tools } from './tools.ts';
import { writeOutputs } from './write-outputs.ts';

/**
 * Feeds, twins, exports and the API. They are written beside the pages rather than as Astro's endpoints, since an
 * endpoint costs 0.4 ms a file and there are several for each paper; written directly it is 0.02 ms.
 */
export function outputs(): AstroIntegration {
  return {
    name: 'outputs',
    hooks: {
      'astro:server:setup': ({ server }) => devOutputs(server),
      'astro:build:done': async ({ dir, logger }) => {
        const publication = await handedOver();
        const files = outputFiles(publication, tools);
        const written = await writeOutputs(files, fileURLToPath(dir), publication.routes);
        logger.info(`${written} feeds, exports and documents`);
      },
    },
  };
}
