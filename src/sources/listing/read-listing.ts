import { cleanText } from '../../abstract/index.ts';
import { repairHyphenation, repairStripped, repairTitle } from '../../abstract/repair/index.ts';
import { type Day, isDay } from '../../archive/model/day.ts';
import { slugOf } from '../../archive/model/slug.ts';
import { type FailedAnswer, failedAnswer, type PapersAnswer } from '../answer.ts';
import type { PaperDraft } from '../draft.ts';
import { refuseText } from '../refuse-text.ts';
import { sanitize } from '../sanitize.ts';
import { readByline, readCounts } from './byline.ts';
import { type ListingEntry, listingEntries, type Paragraph } from './entries.ts';
import { type ListingLine, listingLines } from './lines.ts';
import { pageDayOf } from './printed-day.ts';

/** The most papers of a page: fifty stand on one, and some people paste several. */
const PAPERS_MAX = 500;

/** How a copied page is read. */
export interface ListingOptions {
  /** The year in which the page was copied, since it prints its day without. */
  year?: number;
  /** The page's day, where it is known better than the page prints it. */
  day?: Day;
  /** What the number behind a day counts; the page of all papers prints comments there. */
  trailingNumber: 'comments' | 'upvotes';
}

/** A paper of a page with the line on which its title stands, 1-based. */
export interface ListingDraft extends PaperDraft {
  line: number;
}

/** What a copied page holds. */
export interface ListingAnswer extends PapersAnswer {
  drafts: ListingDraft[];
  /** The day of the page. */
  page: Day;
  /** Lines below the heading that belong to no paper. */
  leftOut: Paragraph[];
}

/** Says whether a text looks like a copied page of daily papers: its heading, or the byline of a paper. */
export function isListing(text: string): boolean {
  const lines = listingLines(text.slice(0, 100_000));
  return (
    lines.some(({ text: line }) => line === 'Daily Papers') ||
    lines.some(({ kind }, index) => kind === 'dot' && lines[index + 1]?.kind === 'day')
  );
}

/** Reads the text of a copied page of daily papers; every line below its heading is in a draft, a byline or `leftOut`. */
export function readListing(text: string, options: ListingOptions): ListingAnswer | FailedAnswer {
  const lines = listingLines(text);
  const heading = headingOf(lines);
  const page = options.day ?? pageDay(heading, options);
  if (!isDay(page)) return failedAnswer(page);
  const start = heading ? lines.indexOf(heading) + 1 : 0;
  const { entries, leftOut } = listingEntries(lines.slice(start));
  if (entries.length === 0) return failedAnswer('The page lists no paper.');
  if (entries.length > PAPERS_MAX) {
    return failedAnswer(`The page lists more than ${PAPERS_MAX} papers, which is not believed.`);
  }
  if (entries.every(({ abstract }) => abstract.length === 0)) {
    return failedAnswer(
      `The page prints titles without abstracts. Sync has them: npm run sync -- --date ${page}`,
    );
  }
  const answer: ListingAnswer = {
    kind: 'papers',
    page,
    drafts: [],
    notes: [],
    refused: [],
    leftOut,
  };
  for (const entry of entries) readEntry(entry, options, answer);
  return answer;
}

/** The line with the page's day: the first day that belongs to no byline. */
function headingOf(lines: readonly ListingLine[]): (ListingLine & { kind: 'day' }) | undefined {
  const index = lines.findIndex(({ kind }, at) => kind === 'day' && lines[at - 1]?.kind !== 'dot');
  const firstByline = lines.findIndex(({ kind }) => kind === 'dot');
  const line = lines[index];
  const isAbove = firstByline === -1 || index < firstByline;
  return line?.kind === 'day' && isAbove ? line : undefined;
}

function pageDay(
  heading: (ListingLine & { kind: 'day' }) | undefined,
  options: ListingOptions,
): Day | string {
  if (heading) return pageDayOf(heading.printed, options.year);
  return 'The page does not print its day; say it with --day.';
}

function readEntry(entry: ListingEntry, options: ListingOptions, answer: ListingAnswer): void {
  const paper = `line ${entry.title.line}: ${sanitize(entry.title.text).text}`;
  const note = (text: string): void => {
    answer.notes.push({ paper, note: text });
  };
  const refuse = (reason: string): void => {
    answer.refused.push({ paper, note: reason });
  };
  const abstract = entry.abstract.map(({ text }) => text).join('\n\n');
  const reason = refuseText(entry.title.text, abstract) ?? refusedCharacter(entry);
  if (reason) {
    refuse(reason);
    return;
  }
  const draft: ListingDraft = {
    line: entry.title.line,
    title: repairTitle(entry.title.text, 'stripped').text,
    abstract: repairHyphenation(repairStripped(abstract, entry.title.text).text).text,
    ...readByline(entry.byline, answer.page, note),
    ...readCounts(entry, options.trailingNumber, answer.page, note),
    origin: 'listing',
  };
  const twin = answer.drafts.find(({ title }) => slugOf(title) === slugOf(draft.title));
  if (!twin) answer.drafts.push(draft);
  else if (twin.abstract === draft.abstract) note('The page lists it twice; it was taken once.');
  else refuse('The page lists another paper of the same title.');
}

function refusedCharacter({ title, abstract }: ListingEntry): string | undefined {
  const problems = [title, ...abstract].flatMap(({ text }) => cleanText(text).problems);
  return problems.find(({ severity }) => severity === 'error')?.message;
}
