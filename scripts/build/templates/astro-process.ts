import { build } from 'astro';
import { ROOT } from '../root.ts';

/** The options of Astro that differ from build to build. */
export interface AstroOrder {
  outDir: string;
  cacheDir: string;
  site: string;
  base: string;
}

// A step of the build, see run-process.ts: compiles the templates. Its one argument is an AstroOrder as JSON. It ends
// with the build that asked for it, also where that one was killed.
process.on('disconnect', () => process.exit(1));
const order = JSON.parse(process.argv[2] ?? '{}') as AstroOrder;
try {
  await compile().catch(retryAfterMeeting);
  process.exit(0);
} catch (error) {
  process.stderr.write(`\n${describe(error)}\n`);
  process.exit(1);
}

function compile(): Promise<void> {
  return build({ ...order, root: ROOT, logLevel: 'warn' });
}

/**
 * Astro writes notes of its content to `.astro/` under names that every Astro of a project shares: where the preview
 * or a type check wrote the same one at that moment, it is there now.
 */
async function retryAfterMeeting(error: unknown): Promise<void> {
  if (!(error instanceof Error) || error.name !== 'UnknownFilesystemError') throw error;
  await compile();
}

/** The words of an error, with the place in the template and Astro's advice where it has them. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { hint, loc, cause } = error as Error & {
    hint?: string;
    loc?: { file?: string; line?: number; column?: number };
  };
  const place = loc?.file ? `${loc.file}:${loc.line ?? 1}:${loc.column ?? 1}` : undefined;
  const words = [place, error.message || error.name, hint];
  if (cause instanceof Error) words.push(cause.message);
  return words.filter((part) => part !== undefined).join('\n');
}
