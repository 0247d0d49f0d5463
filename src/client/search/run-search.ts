import { listedRoutes } from '../../archive/addresses/listed-routes.ts';
import { foldWords } from '../../archive/search/fold.ts';
import type { SearchQuery } from '../../archive/search/query.ts';
import { resolveNames } from '../../archive/search/resolve-names.ts';
import type { ResultForm } from '../../archive/views/search-view.ts';
import { findPapers } from './find-papers.ts';
import type { Asked } from './form.ts';
import type { PaperOfId } from './ids.ts';
import { namedPages, type PagesDesk } from './pages.ts';
import { type Part, partsFor } from './parts.ts';
import { hasWords, rankPapers } from './rank-papers.ts';
import { respell, wordsOf } from './respell.ts';
import { showResult } from './result.ts';
import type { Desk } from './search.ts';
import { type FoundPaper, newestFirst } from './search-index.ts';
import { sayFound, withOlder } from './searched-parts.ts';
import { setUpSteps } from './steps.ts';

/** Where fewer papers are found, older ones are searched without being asked. */
const FEW = 10;
/** What the id of a paper has, or it says that it is one: `GPT-4o` is none, and waits for nothing more. */
const MAY_BE_ID = /\d{4}\.\d{4}|\D\d{7}|id:|\/papers\//i;
/** What a day, week, month and year have. */
const MAY_BE_TIME = /(?:19|20)\d{2}/;

/** What is wanted of a search. */
interface Wanted {
  asked: Asked;
  query: SearchQuery;
  /** Says whether something else is wanted by now. */
  isOld: () => boolean;
}

/** What results are for: to be stepped through by keys, and to be had as a file. */
export function setUpDesk({ root, element, form, page, results }: Desk): void {
  setUpSteps(root, element);
  const files = root.querySelector<HTMLElement>('.exports');
  const status = files?.querySelector<HTMLElement>('[role=status]');
  for (const button of files?.querySelectorAll<HTMLButtonElement>('.actions button') ?? []) {
    button.addEventListener('click', async () => {
      if (!status) return;
      const { exportResults } = await import('./export.ts');
      const wanted = { form: button.value as ResultForm, query: form.read().q };
      await exportResults({ ...wanted, results: results.all(), page, status });
    });
  }
}

/** What pages of names are found with, as the search page states it. */
function pagesDesk({ element, page: { labels, months, home } }: Desk): PagesDesk {
  return {
    labels,
    months,
    home,
    routes: listedRoutes(home),
    choices: { tag: optionsOf(element, 'tag'), org: optionsOf(element, 'org') },
  };
}

/** The paper whose id a query is; `undefined` where it is none. */
export async function paperOf(query: string, desk: Desk): Promise<PaperOfId | undefined> {
  if (!MAY_BE_ID.test(query)) return undefined;
  const { paperOfId } = await import('./ids.ts');
  return paperOfId(query, pagesDesk(desk));
}

/** Searches for what is asked: a paper by its id, or papers, in older parts of the archive too where the newest have few. */
export async function runSearch(desk: Desk, wanted: Wanted): Promise<void> {
  const { page, index, results } = desk;
  const { asked, isOld } = wanted;
  const pages = pagesDesk(desk);
  const query = resolveNames(wanted.query, pages.choices);
  const paper = await paperOf(asked.q, desk);
  if (isOld()) return;
  if (paper?.isAll) {
    results.clear('');
    return results.say('', paper.lines);
  }
  const here = { ...page, parts: await index.reachable(page.parts) };
  const searchIn = async (covered: readonly Part[]): Promise<void> => {
    const spellings = await respell(index, covered, query);
    const found = await sorted(desk, pages, covered, { asked, query, spellings });
    if (isOld()) return;
    const more = withOlder(here, query, covered);
    const goesOn = more !== undefined && found.length < FEW;
    if (found.length === 0 && !goesOn) await index.refuseOffline();
    if (found.length > 0 || !goesOn) {
      const above = paper?.lines ?? [];
      await show(desk, pages, { asked, query, spellings, found, covered, goesOn, above, isOld });
    }
    if (isOld()) return;
    if (goesOn) return searchIn(more);
    results.end(more?.at(-1), page.labels.searchToo);
    await showFeed(desk, pages, { asked, query, isOld });
  };
  return searchIn(partsFor(here, query, asked.since));
}

async function sorted(
  { index }: Desk,
  { routes }: PagesDesk,
  parts: readonly Part[],
  { asked: { sort: order }, query, spellings }: Pick<Outcome, 'asked' | 'query' | 'spellings'>,
): Promise<FoundPaper[]> {
  const all = await findPapers(index, parts, spellings);
  const found =
    query.never.id.length === 0
      ? all
      : await (await import('./ids.ts')).withoutIds(all, query.never.id, {
          index,
          parts,
          routes,
        });
  // Without words no paper is more relevant than another.
  const isUnranked = query.words.length + query.phrases.length === 0;
  if (order === 'date' || (order === '' && isUnranked)) return found.sort(newestFirst);
  if (order === '') return found;
  const countOf = await index.upvotesIn(parts);
  return found.sort((a, b) => countOf(b) - countOf(a) || newestFirst(a, b));
}

interface Outcome extends Wanted {
  /** The query as papers spell it, the likeliest first. */
  spellings: readonly SearchQuery[];
  found: readonly FoundPaper[];
  covered: readonly Part[];
  /** Says whether older papers are being searched already. */
  goesOn: boolean;
  /** Lines of the papers whose ids stand among the words. */
  above: readonly HTMLElement[];
}

async function show(desk: Desk, pages: PagesDesk, outcome: Outcome): Promise<void> {
  const { asked, query, spellings, found, covered, goesOn, above, isOld } = outcome;
  const { page, results } = desk;
  const [spelled = query] = spellings;
  const phrases = query.phrases.flatMap(foldWords);
  const words = [...wordsOf(spelled), ...phrases];
  const style = {
    ...pages,
    words: [...spellings.flatMap(wordsOf), ...phrases],
    dayForms: page.dayForms,
  };
  const isRanked = asked.sort === '' && words.length > 0;
  const papers = await results.show(found, {
    elementOf: (paper) => showResult(paper, style),
    ...(isRanked && { rank: (all) => rankPapers(words, all) }),
  });
  if (!papers) return;
  const period = MAY_BE_TIME.test(asked.q)
    ? await (await import('./ids.ts')).periodPage(asked.q, pages)
    : [];
  const named = await namedPages(asked.q, query, papers, pages);
  const isUnknown = !papers.some((paper) => hasWords(wordsOf(spelled), paper));
  const offers =
    isUnknown && !goesOn
      ? await (await import('./other-words.ts')).otherWords(desk, {
          query: spelled,
          covered,
          choices: pages.choices,
        })
      : [];
  if (isOld()) return;
  const said = sayFound(page.labels, page, query, { count: found.length, covered });
  results.say(said, [...above, ...period, ...named, ...offers]);
}

/** Shows how a search is followed, which nobody waits for. */
async function showFeed(
  { page, results }: Desk,
  pages: PagesDesk,
  { asked, query, isOld }: Wanted,
): Promise<void> {
  const { feedOfSearch } = await import('./feeds.ts');
  if (isOld()) return;
  const { above, below } = feedOfSearch(asked.q, query, page, pages);
  results.add(above, below);
}

function optionsOf(form: HTMLFormElement, name: string): { slug: string; name: string }[] {
  const select = form.elements.namedItem(name);
  if (!(select instanceof HTMLSelectElement)) return [];
  return [...select.options]
    .filter(({ value, dataset }) => value !== '' && dataset['asked'] === undefined)
    .map(({ value, label }) => ({ slug: value, name: label.replace(/ \([\d.,]+\)$/, '') }));
}
