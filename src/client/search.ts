import type { Labels } from '../archive/words/labels.ts';
import { addressOf, fillForm, optionsOf, type Query, readForm } from './search-form.ts';
import {
  openSearchIndex,
  type PagefindResult,
  type SearchIndex,
  type YearIndex,
} from './search-index.ts';
import { type ResultList, setUpResults } from './search-results.ts';

/** Milliseconds of quiet before a search begins. */
const QUIET = 150;
/** Where fewer papers are found, an older year is searched without being asked. */
const FEW = 5;

/** What the page tells its script. */
interface SearchPage {
  labels: Labels['search'];
  /** Newest first. */
  indexes: readonly YearIndex[];
  /** How many of them hold the newest twelve months. */
  newest: number;
}

const form = document.querySelector<HTMLFormElement>('.search-form');
if (form) setUpSearch(form);

/** Searches as a reader types, keeps the address in step, and says so where the index cannot be loaded. */
function setUpSearch(form: HTMLFormElement): void {
  const page = JSON.parse(form.dataset['search'] ?? '{}') as SearchPage;
  const results = setUpResults();
  const search = searcher(form, results, page);
  const guarded = (): void => {
    search().catch(() => results.fail(page.labels.failed));
  };
  form.hidden = false;
  results.say(page.labels.hint);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', debounce(guarded));
  fillForm(form, new URLSearchParams(location.search));
  form.querySelector('input')?.focus();
  guarded();
}

/** The search of what the form states now; a newer search overtakes an older one that is still under way. */
function searcher(
  form: HTMLFormElement,
  results: ResultList,
  page: SearchPage,
): () => Promise<void> {
  const { labels, indexes } = page;
  const indexOf = indexFinder(indexes);
  let latest = 0;
  return async () => {
    const turn = ++latest;
    const query = readForm(form);
    history.replaceState(null, '', addressOf(query));
    results.offerYear(undefined);
    const index = indexOf(query['year']);
    if (Object.keys(query).every((name) => name === 'sort' || name === 'year')) {
      results.show([], labels.hint);
      await index.open();
      return;
    }
    results.say(labels.loading);
    results.isSearching(true);
    const goOn = async (): Promise<void> => {
      const found = await index.search(query['q'] ?? null, optionsOf(query));
      if (turn !== latest) return;
      showFound(results, labels, query, found, index);
      const next = index.nextYear();
      const older = (): Promise<void> => index.goOn().then(goOn);
      const isEnough = index.years().length >= page.newest && found.length >= FEW;
      if (next !== undefined && !isEnough) return older();
      results.isSearching(false);
      if (next === undefined) return;
      results.offerYear({ words: labels.searchToo.replace('{year}', next), search: older });
    };
    return goOn();
  };
}

/** The index of one year where one is asked for, else that of all years, newest first; each opened once. */
function indexFinder(indexes: readonly YearIndex[]): (year: string | undefined) => SearchIndex {
  const opened = new Map<string, SearchIndex>();
  return (year = '') => {
    const wanted = indexes.filter((one) => year === '' || one.year === year);
    const index = opened.get(year) ?? openSearchIndex(wanted);
    opened.set(year, index);
    return index;
  };
}

function showFound(
  results: ResultList,
  labels: Labels['search'],
  query: Query,
  found: readonly PagefindResult[],
  index: SearchIndex,
): void {
  const [first = '', ...rest] = index.years();
  const years = rest.length === 0 ? first : `${first}–${rest.at(-1)}`;
  const words = (found.length === 0 ? labels.none : labels.results)
    .replace('{count}', String(found.length))
    .replace('{years}', years);
  results.show(found, words, query['sort'] ? '' : query['q']);
}

function debounce(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, QUIET);
  };
}
