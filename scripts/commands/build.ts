import { join, resolve } from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { outputFolder } from '../build/folders/output-folder.ts';
import { ROOT } from '../build/root.ts';
import { runCommand } from '../cli/command.ts';
import { endOnSignals } from '../cli/end-on-signals.ts';
import { EXIT } from '../cli/exit.ts';
import { presentContentRoot } from '../cli/present-content-root.ts';
import { siteConfig } from '../cli/site-config.ts';
import { numberValue } from '../cli/values.ts';

const USAGE = `Usage: npm run build [-- --full] [--keep-going] [--workers N]

Builds the site into dist/, making only what has changed since the last build. A build that fails leaves the old site
as it was.

  --full               makes everything anew
  --keep-going         goes on without papers whose pages break a rule, and names them; without it, the build fails
  --workers N          threads that make pages and files; without it as many as there are processors

  ARCHIVE_CONTENT=DIR  reads the papers of DIR/papers instead of src/content/papers
  ARCHIVE_OUT=DIR      writes the site to DIR instead of dist/
  ARCHIVE_CACHE=DIR    keeps what the next build can use in DIR instead of .cache/site
  SITE_URL=ORIGIN      https://papers.example instead of \`site\` in archive.config.ts
  BASE_PATH=/path/     instead of \`base\` there

  ARCHIVE_KINDS=A,B    makes only these kinds of pages and files (src/archive/catalogue), to measure them
  ARCHIVE_BUILD_REPORT=FILE  writes phases, counts and bytes to FILE as JSON

Exit: 0 built, 1 the content or a page has errors, 2 wrong use or a fault of the machine, 75 another build is at work.
`;

await runCommand({
  name: 'build',
  usage: USAGE,
  options: {
    full: { type: 'boolean', default: false },
    'keep-going': { type: 'boolean', default: false },
    workers: { type: 'string' },
  },
  run: async ({ values: { full, 'keep-going': keepGoing, workers } }) => {
    endOnSignals((exitCode) => process.exit(exitCode));
    await buildSite({
      out: outputFolder(),
      contentRoot: presentContentRoot(),
      config: siteConfig(),
      cache: resolve(process.env['ARCHIVE_CACHE'] || join(ROOT, '.cache', 'site')),
      full,
      keepGoing,
      kinds: kindsOf(process.env['ARCHIVE_KINDS']),
      workers: workers === undefined ? undefined : numberValue('--workers', workers, 1),
      say: (words) => process.stderr.write(`${words}\n`),
    });
    return EXIT.fine;
  },
});

function kindsOf(names: string | undefined): ReadonlySet<string> | undefined {
  return names ? new Set(names.split(',')) : undefined;
}
