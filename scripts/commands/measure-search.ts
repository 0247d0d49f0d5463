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
  PHONE_LINES,
  serveAndCount,
} from '../measure/search/counting-server.ts';
import { figuresOf, type SearchFigures } from '../measure/search/figures.ts';
import { QUERIES } from '../measure/search/queries.ts';
import { questionsOf } from '../measure/search/questions.ts';
import { askAll, askSpellings, type RightAnswers } from '../measure/search/right-answers.ts';
import { runSearches, type Searches } from '../measure/search/run-searches.ts';

const USAGE = `Usage: npm run measure:search -- SITE [--base /] [--format text]

Bytes of the search index that a browser loads until the first results of a search are there, and the time, over a
hundred fixed queries: each in a browser that has seen nothing of the site, from its address on, then the next query on
the same page, and then the first one again, for which all is loaded. SITE is the folder of a built site. Files are sent
as hosts send them: compressed.

  --typed         the first query too is put into the field of the search page, once that has loaded and the field was
                  touched; time counts from then on
  --queries N     only the first of the hundred
  --phone LINE    over a phone's line, on a page four times slower: slow-4g (150 ms, 1.6 Mbit/s, as Lighthouse has it)
                  or fast-4g (165 ms, 9 Mbit/s)
  --answers N     asks, instead, for N papers of ARCHIVE_CONTENT in several ways, and for names in several spellings,
                  and says how many answers are right
  --base PATH     the path that the site was built for
  --format FORM   text or json
`;

/** After how many questions it is told how far it is. */
const TOLD = 20;
/** How many times slower the page of a phone is. */
const PHONE_SLOWDOWN = 4;

const OPTIONS = {
  typed: { type: 'boolean', default: false },
  queries: { type: 'string', default: String(QUERIES.length) },
  phone: { type: 'string' },
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
  const line =
    values.phone === undefined
      ? undefined
      : wordValue('--phone', values.phone, ['slow-4g', 'fast-4g']);
  const server = await serveAndCount(served, line && PHONE_LINES[line]);
  if (values.answers !== undefined) {
    const papers = numberValue('--answers', values.answers);
    const answers = await answersOn(server, { program, base: values.base, papers });
    process.stdout.write(format === 'json' ? `${JSON.stringify(answers)}\n` : answersText(answers));
    return EXIT.fine;
  }
  const address = `${server.origin}${values.base}search/`;
  const how = { program, address, slowdown: line ? PHONE_SLOWDOWN : 1, typed: values.typed };
  const queries = QUERIES.slice(0, numberValue('--queries', values.queries));
  const figures = figuresOf(await searchesOn(server, queries, how));
  process.stdout.write(format === 'json' ? `${JSON.stringify(figures)}\n` : textOf(figures));
  return EXIT.fine;
}

async function searchesOn(
  server: CountingServer,
  queries: readonly string[],
  how: Parameters<typeof runSearches>[2],
): Promise<Searches[]> {
  const searches: Searches[] = [];
  try {
    for await (const one of runSearches(queries, server, how)) {
      searches.push(one);
      tell(searches.length, queries.length);
    }
  } finally {
    server.close();
  }
  return searches;
}

/** Tells now and then how far it is. */
function tell(done: number, all: number): void {
  if (done % TOLD === 0) process.stderr.write(`${done} of ${all}\n`);
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
    const answers = await askAll(page, questions, (done) => tell(done, questions.length));
    return { ...answers, 'spellings of a name': await askSpellings(page) };
  } finally {
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

function textOf(figures: Record<keyof Searches, SearchFigures>): string {
  return Object.entries(figures)
    .map(([which, { bytes, milliseconds, kinds, dearest }]) => {
      const rows = Object.entries({ bytes, ...kinds, milliseconds }).map(
        ([name, { median, p95, most }]) =>
          `  ${name.padEnd(13)}${[median, p95, most].map((one) => String(one).padStart(9)).join('')}\n`,
      );
      const worst = dearest.map(([query, cost]) => `${query} ${cost}`).join(', ');
      return `${`${which} search`.padEnd(19)}median  95th %     most\n${rows.join('')}  dearest: ${worst}\n`;
    })
    .join('\n');
}
