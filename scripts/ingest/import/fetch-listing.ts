import type { Day } from '../../../src/archive/model/day.ts';
import { failedAnswer, type SourceAnswer } from '../../../src/sources/answer.ts';
import { readArxivPage } from '../../../src/sources/arxiv.ts';
import { type Client, NetError } from '../../net/index.ts';

/** Entries of a page: fewer pages take longer than they save, and arXiv cuts large ones short. */
const PAGE_SIZE = 200;

/** No day of all of arXiv fills so many pages. */
const PAGES_MAX = 50;

/**
 * The papers that were submitted to some categories on one day (in UTC), page by page; what went wrong is an answer, not
 * an exception. A day of which arXiv gives fewer papers than it counts has failed: none of it is taken.
 */
export async function fetchListing(
  client: Client,
  categories: readonly string[],
  day: Day,
): Promise<SourceAnswer> {
  const all: Extract<SourceAnswer, { kind: 'papers' }> = {
    kind: 'papers',
    drafts: [],
    notes: [],
    refused: [],
  };
  try {
    let seen = 0;
    for (let page = 0; page < PAGES_MAX; page++) {
      const { answer, total, here } = await fetchPage(client, categories, day, seen);
      if (answer.kind === 'failed') return answer;
      if (answer.kind === 'papers') {
        all.drafts.push(...answer.drafts);
        all.notes.push(...answer.notes);
        all.refused.push(...answer.refused);
      }
      seen += here;
      if (seen >= total) return seen === 0 ? { kind: 'none' } : all;
      if (here === 0) return failedAnswer(`arXiv counts ${total} papers, and gives ${seen}.`);
    }
    return failedAnswer(
      `arXiv lists more than ${PAGES_MAX * PAGE_SIZE} papers, which is not believed.`,
    );
  } catch (error) {
    if (error instanceof NetError) return failedAnswer(error.message);
    throw error;
  }
}

async function fetchPage(
  client: Client,
  categories: readonly string[],
  day: Day,
  start: number,
): Promise<ReturnType<typeof readArxivPage>> {
  const digits = day.replaceAll('-', '');
  const inCategories = categories.map((one) => `cat:${one}`).join(' OR ');
  const { text } = await client.get(
    '/api/query',
    {
      search_query: `(${inCategories}) AND submittedDate:[${digits}0000 TO ${digits}2359]`,
      sortBy: 'submittedDate',
      sortOrder: 'ascending',
      start: String(start),
      max_results: String(PAGE_SIZE),
    },
    unfitFrom(start),
  );
  return readArxivPage(text);
}

/** A page that is empty although papers are left is a known slip of arXiv, and worth another try. */
function unfitFrom(start: number): (text: string) => string | undefined {
  return (text) => {
    const { answer, total, here } = readArxivPage(text);
    if (answer.kind === 'failed' && answer.again) return answer.reason;
    return here === 0 && start < total
      ? `A page from ${start} on of ${total} is empty.`
      : undefined;
  };
}
