import type { AstroIntegration } from 'astro';
import { answerRequests, type DevSite } from './answer-requests.ts';

/** Makes Astro's development server a preview of the archive; `dev` may still be being opened when it starts. */
export function previewServer(dev: Promise<DevSite>): AstroIntegration {
  let starts = 0;
  return {
    name: 'preview',
    hooks: {
      'astro:config:setup': ({ addDevToolbarApp }) =>
        addDevToolbarApp({
          id: 'archive-problems',
          name: 'Problems of the content',
          icon: 'check-circle',
          entrypoint: new URL('./problems-app.ts', import.meta.url),
        }),
      'astro:server:setup': ({ server }) => {
        starts += 1;
        // Astro starts its server again where the configuration is edited.
        answerRequests(server, dev, starts > 1);
      },
    },
  };
}
