import { build } from 'astro';
import { ROOT } from './root.ts';

/** The options of Astro that differ from build to build. */
export interface AstroOrder {
  outDir: string;
  cacheDir: string;
  site: string;
  base: string;
}

// A step of the build, see run-process.ts: builds the pages. Its one argument is an AstroOrder as JSON.
const order = JSON.parse(process.argv[2] ?? '{}') as AstroOrder;
try {
  await build({ ...order, root: ROOT, logLevel: 'warn' });
  process.exit(0);
} catch (error) {
  process.stderr.write(`\n${describe(error)}\n`);
  process.exit(1);
}

/** The words of an error, with the place in the template and Astro's advice where it has them. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { hint, loc } = error as Error & {
    hint?: string;
    loc?: { file?: string; line?: number; column?: number };
  };
  const place = loc?.file ? `${loc.file}:${loc.line ?? 1}:${loc.column ?? 1}` : undefined;
  return [place, error.message, hint].filter((part) => part !== undefined).join('\n');
}
