import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BuildFailure } from './failure.ts';
import { ROOT } from './root.ts';

/** The options of Astro that differ from build to build. */
export interface AstroOrder {
  outDir: string;
  cacheDir: string;
  site: string;
  base: string;
}

/**
 * Runs Astro's build in a process of its own, so that its memory is free again for the search index and nothing
 * in it can end ours. Its words go to stderr. Throws a BuildFailure where it fails; the report stands above then.
 */
export async function runAstro(order: AstroOrder): Promise<void> {
  const script = fileURLToPath(new URL('astro-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(order)], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const end = (): void => void child.kill();
  process.once('exit', end);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  process.off('exit', end);
  if (code !== 0)
    throw new BuildFailure('The pages could not be built; the old site is unchanged.');
}
