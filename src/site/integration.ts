import type { AstroIntegration } from 'astro';
import { answerRequests } from './dev/answer-requests.ts';

/**
 * Makes Astro the template engine of the archive: its build compiles the templates of `src/pages` and renders none
 * of them (scripts/build does, with what the catalogue says), and its development server is given the view of each
 * page that is asked for.
 */
export function templates(): AstroIntegration {
  return {
    name: 'templates',
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'templates',
          serverEntrypoint: new URL('./app.ts', import.meta.url),
          entrypointResolution: 'auto',
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        }),
      'astro:server:setup': ({ server }) => answerRequests(server),
    },
  };
}
