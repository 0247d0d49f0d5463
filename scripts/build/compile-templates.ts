import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroOrder } from './astro-process.ts';
import { listFiles } from './list-files.ts';
import { runProcess } from './run-process.ts';

/**
 * Lets Astro compile the templates into a folder: `server/` renders pages (src/site/renderer.ts), `client/` holds the
 * styles, scripts and fonts that they name, and what stands in `public/`.
 */
export async function compileTemplates(order: AstroOrder): Promise<void> {
  const failure = 'The templates could not be compiled; the old site is unchanged.';
  await runProcess('astro-process.ts', order, failure);
}

/** Copies what pages load besides themselves into the folder of a site. Returns its files. */
export async function copyAssets(templates: string, folder: string): Promise<Set<string>> {
  await cp(join(templates, 'client'), folder, { recursive: true });
  return new Set(await listFiles(folder));
}
