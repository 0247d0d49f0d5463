import { parseArgs } from 'node:util';
import settings from '../../archive.config.ts';
import { resolveConfig } from '../../src/archive/config.ts';
import { withSiteAddress } from '../../src/disk/site-address.ts';
import { buildSite } from '../build/build-site.ts';
import { BuildFailure } from '../build/failure.ts';
import { outputFolder } from '../build/output-folder.ts';
import { endOnSignals } from '../cli/end-on-signals.ts';

const USAGE = `Usage: npm run build

Builds the site into dist/. A build that fails leaves the old site as it was.

  ARCHIVE_CONTENT=DIR  reads the papers of DIR/papers instead of src/content/papers
  ARCHIVE_OUT=DIR      writes the site to DIR instead of dist/
  ARCHIVE_CACHE=DIR    keeps Astro's cache in DIR, for one build at a time; without it each build has its own
  SITE_URL=ORIGIN      https://papers.example instead of \`site\` in archive.config.ts
  BASE_PATH=/path/     instead of \`base\` there
`;

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help) process.stdout.write(USAGE);
  else await build();
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof BuildFailure ? error.exitCode : 2;
}

async function build(): Promise<void> {
  endOnSignals((exitCode) => process.exit(exitCode));
  const { site, base } = resolveConfig(withSiteAddress(settings));
  await buildSite({
    out: outputFolder(),
    site,
    base,
    cache: process.env['ARCHIVE_CACHE'],
    say: (words) => process.stderr.write(`${words}\n`),
  });
}
