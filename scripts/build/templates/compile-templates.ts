import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../folders/list-files.ts';
import { runProcess } from '../run-process.ts';
import type { AstroOrder } from './astro-process.ts';
import { keepTemplates, takeTemplates } from './kept-templates.ts';
import { skipStubs } from './skip-stubs.ts';

/**
 * Lets Astro compile the templates into a folder: `server/` renders pages (src/site/renderer.ts), `client/` holds the
 * styles, scripts and fonts that they name, and what stands in `public/`. Where the last build compiled the same
 * `code`, what it made is taken, unless everything is to be made anew.
 */
export async function compileTemplates(
  order: AstroOrder,
  { code, anew }: { code: string; anew: boolean },
): Promise<void> {
  if (!anew && (await takeTemplates(order.outDir, code))) return;
  await rm(order.outDir, { recursive: true, force: true });
  const failure = 'The templates could not be compiled; the old site is unchanged.';
  await runProcess(new URL('astro-process.ts', import.meta.url), order, failure);
  await skipStubs(order.outDir, 'client/_assets');
  await keepTemplates(order.outDir, code);
}

/** Copies what pages load besides themselves into the folder of a site. Returns its files. */
export async function copyAssets(templates: string, folder: string): Promise<Set<string>> {
  await cp(join(templates, 'client'), folder, { recursive: true });
  return new Set(await listFiles(folder));
}
