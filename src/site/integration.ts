import type { AstroIntegration } from 'astro';

/**
 * Makes Astro the template engine of the archive: its build compiles the templates of `src/pages` and renders none
 * of them (scripts/build does, with what the catalogue says).
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
    },
  };
}
