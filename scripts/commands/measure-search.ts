import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { createSite } from '../../src/archive/site.ts';
import { contentRoot } from '../../src/disk/content-root.ts';
import { loadPublication } from '../../src/disk/load-publication.ts';
import { type BrowserProgram, findBrowser } from '../../tests/browser/find-browser.ts';
import { type CommandForm, runCommand } from '../cli/command.ts';
import type { CommandLine } from '../cli/command-line.ts';
import { CommandError, EXIT, UsageError } from '../cli/exit.ts';
import { folderOfCall } from '../cli/folder-of-call.ts';
import { siteConfig } from '../cli/site-config.ts';
import { numberValue, wordValue } from '../cli/values.ts';
import {
  type CountingServer,
  PHONE_LINE,
  serveAndCount,
} from '../measure/search/counting-server.ts';
import { figuresOf, type SearchFigures } from '../measure/search/figures.ts';
import { QUERIES } from '../measure/search/queries.ts';
import { questionsOf } from '../measure/search/questions.ts';
import { askAll, askSpellings, type RightAnswers } from '../measure/search/right-answers.ts';
import { runSearches, type TwoSearches } from '../measure/search/run-searches.ts';

const USAGE = `Usage: npm run measure:search -- SITE [--base /] [--format text]

Bytes of the search index that a browser loads until the first results of a search are there, and the time, over a
hundred fixed queries: each cold, in a browser that has seen nothing of the site, and then with the next query on the
same page. SITE is the folder of a built site. Files are sent as hosts send them: compressed where that helps.

  --phone         over a line as slow as a phone's, on a page four times slower
  --answers N     asks, instead, for N papers of ARCHIVE_CONTENT in several ways, and for names in several spellings,
                  and says how many answers are right
  --base PATH     the path that the site was built for
  --format FORM   text or json
`;

/** How many times slower the page of a phone is. */
const PHONE_SLOWDOWN = 4;

const OPTIONS = {
  phone: { type: 'boolean', default: false },
  answers: { type: 'string' },
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
  const served = { folder: resolve(folderOfCall(), site), base: values.base };
  const server = await serveAndCount(served, values.phone ? PHONE_LINE : undefined);
  if (values.answers !== undefined) {
    const papers = numberValue('--answers', values.answers);
    const answers = await answersOn(server, { program, base: values.base, papers });
    process.stdout.write(format === 'json' ? `${JSON.stringify(answers)}\n` : answersText(answers));
    return EXIT.fine;
  }
  const how = { program, base: values.base, slowdown: values.phone ? PHONE_SLOWDOWN : 1 };
  const searches: TwoSearches[] = [];
  try {
    for await (const two of runSearches(QUERIES, server, how)) {
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

async function answersOn(
  server: CountingServer,
  { program, base, papers }: { program: BrowserProgram; base: string; papers: number },
): Promise<Record<string, RightAnswers>> {
  const { archive } = await loadPublication(contentRoot(), createSite(siteConfig()));
  const oldest = [...archive.months.keys()].at(-1) ?? '';
  const browser = await chromium.launch(program);
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}${base}search/?since=${oldest}`);
    const questions = questionsOf(archive.papers, papers);
    const answers = await askAll(page, questions, (done) => {
      process.stderr.write(`\r${done} of ${questions.length}`);
    });
    return { ...answers, 'spellings of a name': await askSpellings(page) };
  } finally {
    process.stderr.write('\n');
    await browser.close();
    server.close();
  }
}

function answersText(answers: Record<string, RightAnswers>): string {
  return Object.entries(answers)
    .map(([kind, { asked, right, wrong }]) => {
      const share = ((100 * right) / asked).toFixed(1);
      const others = wrong.map((one) => `    ${one}\n`).join('');
      return `${kind}: ${share} % of ${asked}\n${others}`;
    })
    .join('');
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
