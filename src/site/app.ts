import { createApp } from 'astro/app/entrypoint';

/** Renders the templates of `src/pages`: what Astro's compiled output exports, see renderer.ts. */
export const app = createApp({ streaming: false });
