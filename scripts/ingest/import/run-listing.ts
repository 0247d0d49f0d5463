import type { Day } from '../../../src/archive/model/day.ts';
import type { ArxivChoice } from '../../../src/archive/model/registries.ts';
import type { PaperNote, PapersAnswer } from '../../../src/sources/answer.ts';
import { type Chosen, chooserOf, type UnmetKey } from '../../../src/sources/arxiv-choice.ts';
import { daysBetween } from '../../../src/sources/sync/gaps.ts';
import { emptyReport, joinReports } from '../../../src/sources/sync/report.ts';
import { openResume, withLock } from '../../disk/index.ts';
import { type Client, NetError } from '../../net/index.ts';
import { openContext, type SyncContext } from '../sync/context.ts';
import { openServers } from '../sync/servers.ts';
import { fetchListing } from './fetch-listing.ts';
import type { ListingOptions } from './options.ts';
import { readChoice } from './read-choice.ts';
import { type TakenAnswer, takeAnswer } from './take-answer.ts';

/** After so many failed days in a row a run gives up: arXiv is away. */
const FAILED_MAX = 3;

/** A paper that no choice takes, with the condition that it does not meet in each. */
export interface UnchosenPaper {
  id: string;
  title: string;
  unmet: { choice: string; key: UnmetKey }[];
}

/** What an import of arXiv's new papers did with one day. */
export interface ListedDay {
  day: Day;
  /** How many papers arXiv lists, and how many of them each choice takes. */
  papers: number;
  chosenBy: Record<string, number>;
  unchosen: UnchosenPaper[];
  /** Why nothing of it was taken, as a sentence. */
  failed?: string;
}

/** What an import of arXiv's new papers did. */
export interface ListingRun extends Pick<TakenAnswer, 'papers' | 'report' | 'written'> {
  categories: readonly string[];
  days: ListedDay[];
  /** Days that an earlier run, which was broken off, has done. */
  doneBefore: Day[];
  /** Days that were not asked for, since the run was ended or arXiv is away. */
  left: Day[];
  recovered: readonly string[];
}

/** What a run over days reports to while it goes on, and asks whether to go on. */
export interface ListingControl {
  onDay: (day: ListedDay, index: number, of: number) => void;
  isStopped: () => boolean;
}

/** Takes the papers that were submitted to arXiv on some days, day by day; throws `CommandError` for a wrong choice. */
export async function runListing(
  root: string,
  options: ListingOptions,
  today: Day,
  control: ListingControl,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<ListingRun> {
  const choices = options.choice === undefined ? [] : await readChoice(options.choice);
  const stated = choices.flatMap((choice) => choice.categories);
  const categories = [...new Set(options.categories.length > 0 ? options.categories : stated)];
  const servers = openServers(environment, true);
  const { arxiv } = servers;
  if (!arxiv)
    throw new NetError('refused', 'ARXIV_ENDPOINT has to name a server on this machine too.');
  const run = async (recovered: readonly string[]): Promise<ListingRun> => {
    const context = await openContext(root, today, servers);
    return overDays({ context, arxiv, categories, choices, options, control }, recovered);
  };
  return options.dryRun ? run([]) : withLock(root, run);
}

interface Work {
  context: SyncContext;
  arxiv: Client;
  categories: readonly string[];
  choices: readonly ArxivChoice[];
  options: ListingOptions;
  control: ListingControl;
}

async function overDays(work: Work, recovered: readonly string[]): Promise<ListingRun> {
  const { context, categories, choices, options, control } = work;
  const { since, until, dryRun } = options;
  const asked = JSON.stringify([categories, choices, since, until]);
  const resume = await openResume<Day>(context.root, 'arxiv', context.sha256(asked));
  const days = daysBetween(since, until);
  const doneBefore = dryRun ? [] : days.filter((day) => resume.steps.includes(day));
  const open = days.filter((day) => !doneBefore.includes(day));
  const run: ListingRun = {
    ...{ categories, days: [], doneBefore, left: [], recovered },
    ...{ papers: [], report: emptyReport(), written: [] },
  };
  for (const [index, day] of open.entries()) {
    const isAway = run.days.slice(-FAILED_MAX).filter(({ failed }) => failed).length === FAILED_MAX;
    if (isAway || control.isStopped()) {
      run.left = open.slice(index);
      break;
    }
    const listed = await takeDay(work, day, run);
    if (listed.failed === undefined && !dryRun && open.length > 1) await resume.note(day);
    control.onDay(listed, index, open.length);
  }
  const isWhole = run.left.length === 0 && run.days.every(({ failed }) => failed === undefined);
  if (isWhole && !dryRun) await resume.finish();
  return run;
}

async function takeDay(work: Work, day: Day, run: ListingRun): Promise<ListedDay> {
  const { context, arxiv, categories, choices, options } = work;
  const listed: ListedDay = { day, papers: 0, chosenBy: {}, unchosen: [] };
  run.days.push(listed);
  const answer = await fetchListing(arxiv, categories, day);
  if (answer.kind === 'failed') listed.failed = answer.reason;
  if (answer.kind !== 'papers') return listed;
  listed.papers = answer.drafts.length + answer.refused.length;
  const chosen = choose(choices, answer, context, listed);
  const what = `${categories.join(', ')} on ${day}`;
  const taken = await takeAnswer(context, chosen, { ...options, what, day });
  const isRefused = taken.report.refused.length > 0 && !options.skipRefused;
  if (isRefused) listed.failed = 'Papers were refused; leave them out with --skip-refused.';
  run.papers.push(...taken.papers);
  run.written.push(...taken.written);
  run.report = joinReports([run.report, taken.report]);
  for (const file of taken.written) context.store.addFile(file);
  return listed;
}

/** The papers that some choice takes, or all where there is none; the others are noted. */
function choose(
  choices: readonly ArxivChoice[],
  answer: PapersAnswer,
  context: SyncContext,
  listed: ListedDay,
): PapersAnswer {
  if (choices.length === 0) return answer;
  const verdictOf = chooserOf(choices);
  const drafts = answer.drafts.flatMap((draft) => {
    const verdict = verdictOf(draft);
    note(listed, verdict, { id: draft.id ?? '', title: draft.title });
    if (verdict.by.length === 0) return [];
    if (!('tags' in verdict) || context.store.fileOf(draft.id ?? '') !== undefined) return [draft];
    return [{ ...draft, tags: [...new Set([...verdict.tags, ...context.suggestTags(draft)])] }];
  });
  const ids = new Set(drafts.map(({ id }) => id));
  const notes = answer.notes.filter(({ paper }: PaperNote) => ids.has(paper));
  return { ...answer, drafts, notes };
}

function note(listed: ListedDay, verdict: Chosen, paper: { id: string; title: string }): void {
  if ('unmet' in verdict) listed.unchosen.push({ ...paper, unmet: verdict.unmet });
  for (const slug of verdict.by) listed.chosenBy[slug] = (listed.chosenBy[slug] ?? 0) + 1;
}
