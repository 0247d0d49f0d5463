import { buildSite } from '../build/build-site.ts';
import { outputFolder } from '../build/output-folder.ts';
import { runCommand } from '../cli/command.ts';
import { endOnSignals } from '../cli/end-on-signals.ts';
import { EXIT } from '../cli/exit.ts';
import { siteConfig } from '../cli/site-config.ts';

const USAGE = `Usage: npm run build

Builds the site into dist/. A build that fails leaves the old site as it was.

  ARCHIVE_CONTENT=DIR  reads the papers of DIR/papers instead of src/content/papers
  ARCHIVE_OUT=DIR      writes the site to DIR instead of dist/
  ARCHIVE_CACHE=DIR    keeps Astro's cache in DIR, for one build at a time; without it each build has its own
  SITE_URL=ORIGIN      https://papers.example instead of \`site\` in archive.config.ts
  BASE_PATH=/path/     instead of \`base\` there

Exit: 0 built, 1 the content or a page has errors, 2 wrong use or a fault of the machine.
`;

await runCommand({
  name: 'build',
  usage: USAGE,
  options: {},
  run: async () => {
    endOnSignals((exitCode) => process.exit(exitCode));
    const { site, base } = siteConfig();
    await buildSite({
      out: outputFolder(),
      site,
      base,
      cache: process.env['ARCHIVE_CACHE'],
      say: (words) => process.stderr.write(`${words}\n`),
    });
    return EXIT.fine;
  },
});
