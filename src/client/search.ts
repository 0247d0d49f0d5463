import { createRoutes } from '../archive/addresses/routes.ts';
import { foldWords } from '../archive/search/fold.ts';
import { parseQuery, type SearchQuery } from '../archive/search/query.ts';
import type { Labels } from '../archive/words/labels.ts';
import { asksForNothing, findPapers, wordsOf } from './find-papers.ts';
import { hasWords } from './rank-papers.ts';
import { type Asked, addressOf, type Order, type SearchForm, setUpForm } from './search-form.ts';
import { type FoundPaper, newestFirst, type SearchIndex, searchIndex } from './search-index.ts';
import { namedPages, type PagesDesk, paperOfId, periodPage } from './search-pages.ts';
import { type Part, type Parts, partsFor, sayFound, withOlder } from './search-parts.ts';
import { offerOf, type ResultList, setUpResults } from './search-results.ts';

/** Milliseconds of quiet before a search begins. */
const QUIET = 100;
/** Where fewer papers are found, older ones are searched without being asked. */
const FEW = 10;

/** What the page tells its script. */
interface SearchPage extends Parts {
  engine: string;
  home: string;
  labels: Labels['search'];
  months: readonly string[];
}

/** What a search works with. */
interface Desk extends PagesDesk {
  page: SearchPage;
  form: SearchForm;
  index: SearchIndex;
  results: ResultList;
  /** Searches for something else. */
  take: (query: string) => void;
}

const form = document.querySelector<HTMLFormElement>('.search-form');
if (form) setUpSearch(form);

/** Searches as a reader types, keeps the address in step, and says so where the index cannot be loaded. */
function setUpSearch(element: HTMLFormElement): void {
  const page = JSON.parse(element.dataset['search'] ?? '{}') as SearchPage;
  const { labels, months } = page;
  const results = setUpResults(document);
  const typed = debounce(() => run('replaceState'));
  const chosen = (): void => run('pushState');
  const search = setUpForm(element, { labels, typed, chosen });
  const desk: Desk = {
    ...{ page, labels, months, results, form: search, index: searchIndex(page) },
    routes: createRoutes(location.origin, page.home),
    choices: { tag: optionsOf(element, 'tag'), org: optionsOf(element, 'org') },
    take: (query) => {
      search.ask(query);
      chosen();
    },
  };
  const searching = searcher(desk);
  const run = (way?: 'pushState' | 'replaceState'): void => {
    if (way) history[way](null, '', addressOf(search.read()));
    searching().catch(() => results.fail(labels.failed));
  };
  results.onOlder((since) => {
    search.fill(new URLSearchParams({ ...search.read(), since }));
    run('pushState');
  });
  element.addEventListener('submit', () => void openPaper(desk));
  addEventListener('popstate', () => {
    search.fill(new URLSearchParams(location.search));
    run();
  });
  setUpArrows(element);
  element.hidden = false;
  search.fill(new URLSearchParams(location.search));
  element.querySelector<HTMLInputElement>('[name=q]')?.focus();
  run();
}

/** The search of what the form states now; a newer search overtakes an older one that is still under way. */
function searcher(desk: Desk): () => Promise<void> {
  const { form, page, index, results, labels } = desk;
  let latest = 0;
  return async () => {
    const turn = ++latest;
    const isOld = (): boolean => turn !== latest;
    const asked = form.read();
    const query = parseQuery(asked.q);
    if (asksForNothing(query)) {
      results.clear(labels.hint);
      return openLater(index, partsFor(await reachable(desk), query, asked.since));
    }
    results.begin(labels.loading);
    const paper = await paperOfId(asked.q, desk);
    if (isOld()) return;
    if (paper) {
      results.clear('');
      return results.say('', paper.lines);
    }
    const here = await reachable(desk);
    const search = async (covered: readonly Part[]): Promise<void> => {
      const found = await sorted(index, covered, query, asked.sort);
      if (isOld()) return;
      const more = withOlder(here, query, covered);
      const goesOn = more !== undefined && found.length < FEW;
      if (found.length === 0 && !goesOn) await index.refuseOffline();
      if (found.length > 0 || !goesOn) {
        await show(desk, { asked, query, found, covered, goesOn, isOld });
      }
      if (isOld()) return;
      if (goesOn) return search(more);
      results.end(more?.at(-1), labels.searchToo);
    };
    return search(await index.reachable(partsFor(page, query, asked.since)));
  };
}

/** The indexes that can be searched now. */
async function reachable({ page, index }: Desk): Promise<Parts> {
  return { ...page, parts: await index.reachable(page.parts) };
}

async function sorted(
  index: SearchIndex,
  parts: readonly Part[],
  query: SearchQuery,
  order: Order,
): Promise<FoundPaper[]> {
  const found = await findPapers(index, parts, query);
  // Without words no paper is more relevant than another.
  const isUnranked = query.words.length + query.phrases.length === 0;
  if (order === 'date' || (order === '' && isUnranked)) return found.sort(newestFirst);
  if (order === '') return found;
  const countOf = await index.upvotesIn(parts);
  return found.sort((a, b) => countOf(b) - countOf(a) || newestFirst(a, b));
}

interface Outcome {
  asked: Asked;
  query: SearchQuery;
  found: readonly FoundPaper[];
  covered: readonly Part[];
  /** Says whether older papers are being searched already. */
  goesOn: boolean;
  isOld: () => boolean;
}

async function show(desk: Desk, outcome: Outcome): Promise<void> {
  const { asked, query, found, covered, goesOn, isOld } = outcome;
  const { page, labels, results, routes, months } = desk;
  const words = [...wordsOf(query), ...query.phrases.flatMap(foldWords)];
  const style = { routes, months, labels, words };
  const papers = await results.show(found, style, asked.sort === '' && words.length > 0);
  if (!papers) return;
  const period = await periodPage(asked.q, desk);
  const named = await namedPages(asked.q, papers, desk);
  const isUnknown = !papers.some((paper) => hasWords(wordsOf(query), paper));
  const offers = isUnknown && !goesOn ? await otherWords(desk, query, covered) : [];
  if (isOld()) return;
  const said = sayFound(labels, page, query, { count: found.length, covered });
  results.say(said, [...period, ...named, ...offers]);
}

/** Offers what may have been meant, in words of the archive. */
async function otherWords(
  { index, labels, take }: Desk,
  query: SearchQuery,
  covered: readonly Part[],
): Promise<HTMLElement[]> {
  const { didYouMean } = await import('./did-you-mean.ts');
  const meant = didYouMean(wordsOf(query), await index.wordsIn(covered));
  return meant ? [offerOf(labels.didYouMean, meant.join(' '), take)] : [];
}

/** Enter leads straight to the paper whose id was typed. */
async function openPaper(desk: Desk): Promise<void> {
  const paper = await paperOfId(desk.form.read().q, desk);
  if (paper?.href !== undefined) location.assign(paper.href);
}

/** Gets ready for a search when the page is there: the index is much larger than the page. */
async function openLater(index: SearchIndex, parts: readonly Part[]): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  await index.open(parts);
}

/** The arrow keys lead from the field into the results, through them and back. */
function setUpArrows(form: HTMLFormElement): void {
  const query = form.querySelector<HTMLInputElement>('[name=q]');
  document.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [
      ...document.querySelectorAll<HTMLAnchorElement>('.named-page .name, .result h2 a'),
    ];
    const places: (HTMLElement | null)[] = [query, ...links];
    const at = places.indexOf(document.activeElement as HTMLElement);
    const next = places[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}

function optionsOf(form: HTMLFormElement, name: string): { slug: string; name: string }[] {
  const select = form.elements.namedItem(name);
  if (!(select instanceof HTMLSelectElement)) return [];
  return [...select.options]
    .filter(({ value }) => value !== '')
    .map(({ value, label }) => ({ slug: value, name: label.replace(/ \([\d,]+\)$/, '') }));
}

function debounce(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, QUIET);
  };
}
