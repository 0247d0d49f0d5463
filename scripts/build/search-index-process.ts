import { BuildFailure } from './failure.ts';
import { writeSearchIndex } from './write-search-index.ts';

// A step of the build, see run-process.ts: writes the search index and sends how many papers it holds. Its one
// argument is the folder of the site as JSON.
const folder = JSON.parse(process.argv[2] ?? '""') as string;
try {
  process.send?.(await writeSearchIndex(folder));
} catch (error) {
  const words = error instanceof BuildFailure ? error.message : String(error);
  process.stderr.write(`\n${words}\n`);
  process.exitCode = 1;
} finally {
  process.disconnect?.();
}
