import { resolve } from 'node:path';
import { findBrowser } from '../../tests/browser/find-browser.ts';
import { type CommandForm, runCommand } from '../cli/command.ts';
import type { CommandLine } from '../cli/command-line.ts';
import { CommandError, EXIT, UsageError } from '../cli/exit.ts';
import { folderOfCall } from '../cli/folder-of-call.ts';
import { wordValue } from '../cli/values.ts';
import { serveAndCount } from '../measure/search/counting-server.ts';
import { figuresOf, type SearchFigures } from '../measure/search/figures.ts';
import { QUERIES } from '../measure/search/queries.ts';
import { runSearches, type TwoSearches } from '../measure/search/run-searches.ts';

const USAGE = `Usage: npm run measure:search -- SITE [--base /] [--format text]

Bytes of the search index that a browser loads until the first results of a search are there, and the time, over a
hundred fixed queries: each cold, in a browser that has seen nothing of the site, and then with the next query on the
same page. SITE is the folder of a built site. Files are sent as hosts send them: compressed where that helps.

  --base PATH     the path that the site was built for
  --format FORM   text or json
`;

const OPTIONS = {
  base: { type: 'string', default: '/' },
  format: { type: 'string', default: 'text' },
} as const;

const FORM: CommandForm<typeof OPTIONS> = {
  name: 'measure:search',
  usage: USAGE,
  options: OPTIONS,
  words: 1,
};

await runCommand({ ...FORM, run });

async function run({ values, positionals: [site] }: CommandLine<typeof OPTIONS>): Promise<number> {
  if (site === undefined) throw new UsageError('Name the folder of a built site.');
  const format = wordValue('--format', values.format, ['text', 'json']);
  const program = await findBrowser();
  if (!program) throw new CommandError('There is no browser to search with.', EXIT.fault);
  const server = await serveAndCount({ folder: resolve(folderOfCall(), site), base: values.base });
  const searches: TwoSearches[] = [];
  try {
    for await (const two of runSearches(QUERIES, server, { program, base: values.base })) {
      searches.push(two);
      process.stderr.write(`\r${searches.length} of ${QUERIES.length}`);
    }
  } finally {
    process.stderr.write('\n');
    server.close();
  }
  const figures = figuresOf(searches);
  process.stdout.write(format === 'json' ? `${JSON.stringify(figures)}\n` : textOf(figures));
  return EXIT.fine;
}

function textOf(figures: Record<'first' | 'second', SearchFigures>): string {
  return Object.entries(figures)
    .map(([which, { bytes, milliseconds, kinds, dearest }]) => {
      const rows = Object.entries({ bytes, ...kinds, milliseconds }).map(
        ([name, { median, p95, most }]) =>
          `  ${name.padEnd(13)}${[median, p95, most].map((one) => String(one).padStart(9)).join('')}\n`,
      );
      const worst = dearest.map(([query, cost]) => `${query} ${cost}`).join(', ');
      return `${which} search${' '.repeat(12 - which.length)}median  95th %     most\n${rows.join('')}  dearest: ${worst}\n`;
    })
    .join('\n');
}
