import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import settings from '../../archive.config.ts';
import { resolveConfig } from '../../src/archive/config.ts';
import { contentRoot } from '../../src/disk/content-root.ts';
import { withSiteAddress } from '../../src/disk/site-address.ts';
import { buildSite } from '../build/build-site.ts';
import { BuildFailure } from '../build/failure.ts';
import { outputFolder } from '../build/output-folder.ts';
import { ROOT } from '../build/root.ts';
import { endOnSignals } from '../cli/end-on-signals.ts';

const USAGE = `Usage: npm run build [-- --full] [-- --workers N]

Builds the site into dist/, making only what has changed since the last build; --full makes everything anew. A build
that fails leaves the old site as it was.

  ARCHIVE_CONTENT=DIR  reads the papers of DIR/papers instead of src/content/papers
  ARCHIVE_OUT=DIR      writes the site to DIR instead of dist/
  ARCHIVE_CACHE=DIR    keeps what the next build can use in DIR instead of .cache/site
  SITE_URL=ORIGIN      https://papers.example instead of \`site\` in archive.config.ts
  BASE_PATH=/path/     instead of \`base\` there
`;

try {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h' },
      full: { type: 'boolean', default: false },
      workers: { type: 'string' },
    },
  });
  if (values.help) process.stdout.write(USAGE);
  else await build(values.full, values.workers);
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof BuildFailure ? error.exitCode : 2;
}

async function build(full: boolean, workers: string | undefined): Promise<void> {
  endOnSignals((exitCode) => process.exit(exitCode));
  if (workers !== undefined && !/^[1-9][0-9]?$/.test(workers)) {
    throw new BuildFailure('--workers takes a whole number from 1 to 99.', 2);
  }
  await buildSite({
    out: outputFolder(),
    contentRoot: contentRoot(),
    config: resolveConfig(withSiteAddress(settings)),
    cache: resolve(process.env['ARCHIVE_CACHE'] || join(ROOT, '.cache', 'site')),
    full,
    workers: workers === undefined ? undefined : Number(workers),
    say: (words) => process.stderr.write(`${words}\n`),
  });
}
