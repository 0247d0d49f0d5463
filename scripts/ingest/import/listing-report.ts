import type { UnmetKey } from '../../../src/sources/arxiv-choice.ts';
import { papersSummary } from '../../../src/sources/sync/summary.ts';
import type { ListingOptions } from './options.ts';
import { endingText, row } from './report-text.ts';
import type { ListedDay, ListingRun } from './run-listing.ts';

/** Of what kind papers are that do not meet a condition. */
const UNMET: Readonly<Record<UnmetKey, string>> = {
  categories: 'in none of its categories',
  primary: 'with another primary category',
  words: 'without its words',
  authors: 'by none of its authors',
  without: 'with a word that it leaves out',
};

/** What an import of arXiv's new papers did, as Markdown that can be the text of a pull request. */
export function listingText(run: ListingRun, options: ListingOptions): string {
  const { days, doneBefore, left, recovered, papers, report } = run;
  const notes = [
    ...recovered,
    ...(doneBefore.length > 0 ? [`Done by an earlier run: ${spanOf(doneBefore)}.`] : []),
    ...(left.length > 0 ? [`Not asked for: ${spanOf(left)}. The same command goes on there.`] : []),
  ];
  const added = papers.filter(({ isNew }) => isNew).map(row);
  return [
    ...days.map((day) => dayLine(run, day)),
    ...unmetLines(days),
    '',
    papersSummary({ ...report, added }, notes).trimEnd(),
    '',
    endingText(run, options),
  ].join('\n');
}

function dayLine(
  { categories }: ListingRun,
  { day, papers, chosenBy, unchosen, failed }: ListedDay,
) {
  const where = `${day}, ${categories.join(', ')}`;
  const fault = failed === undefined ? '' : ` ${failed}`;
  if (papers === 0) return `${where}: ${failed ?? 'no paper.'}`;
  const by = Object.entries(chosenBy).map(([choice, count]) => `${count} by ${choice}`);
  const chosen = papers - unchosen.length;
  if (by.length === 0 && unchosen.length === 0) return `${where}: ${papers} papers.${fault}`;
  const names = by.length === 0 ? '' : ` (${by.join(', ')})`;
  return `${where}: ${papers} papers, ${chosen} chosen${names}.${fault}`;
}

/** How many papers each choice left out, by the first of its conditions that they do not meet. */
function unmetLines(days: readonly ListedDay[]): string[] {
  const unmet = days.flatMap(({ unchosen }) => unchosen.flatMap((paper) => paper.unmet));
  const lines = [...Map.groupBy(unmet, ({ choice }) => choice)].map(([choice, papers]) => {
    const byKey = [...Map.groupBy(papers, ({ key }) => key)];
    return `- ${choice}: ${byKey.map(([key, some]) => `${some.length} ${UNMET[key]}`).join(', ')}`;
  });
  return lines.length === 0 ? [] : ['', 'Papers that were left out, by choice:', '', ...lines];
}

function spanOf(days: readonly string[]): string {
  return days.length === 1 ? `${days[0]}` : `${days.length} days from ${days[0]} to ${days.at(-1)}`;
}
