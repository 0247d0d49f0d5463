import type { DeclaredFeed } from '../../archive/search/feed-of-query.ts';
import { asksForNothing, parseQuery } from '../../archive/search/query.ts';
import type { Labels } from '../../archive/words/labels.ts';
import { type Asked, addressOf, type SearchForm, setUpForm } from './form.ts';
import { type Parts, partsFor } from './parts.ts';
import { type ResultList, setUpResults } from './results.ts';
import { type SearchIndex, searchIndex } from './search-index.ts';

/** Milliseconds of quiet before a search begins. */
const QUIET = 30;

/** What the page tells its script. */
export interface SearchPage extends Parts {
  engine: string;
  home: string;
  labels: Labels['search'];
  months: readonly string[];
  dayForms: readonly string[];
  /** The name of the archive. */
  site: string;
  feeds: readonly DeclaredFeed[];
  /** Where a reader can propose a feed. */
  feedsFile?: string;
}

/** What a search works with. */
export interface Desk {
  root: HTMLElement;
  page: SearchPage;
  element: HTMLFormElement;
  form: SearchForm;
  index: SearchIndex;
  results: ResultList;
  /** Searches for something else. */
  take: (query: string) => void;
}

/** Where a search stands: on its page, whose address says what is asked, or in a dialog. */
export interface SearchPlace {
  /** What is asked at first, as an address states it. */
  begin: URLSearchParams;
  /** Keeps what is asked now. */
  keep: (asked: Asked, way: 'pushState' | 'replaceState') => void;
  /** What Enter does in the field where no paper's id was typed. */
  enter: (asked: Asked) => void;
}

/**
 * Searches as a reader types, and says so where the index cannot be loaded. What no first result needs is loaded after
 * it. Returns what puts the query of another address into the form.
 */
export function setUpSearch(
  root: HTMLElement,
  element: HTMLFormElement,
  place: SearchPlace,
): (address: URLSearchParams) => void {
  const page = JSON.parse(element.dataset['search'] ?? '{}') as SearchPage;
  const results = setUpResults(root);
  const typed = debounce(() => run('replaceState'));
  const chosen = (): void => run('pushState');
  const form = setUpForm(element, { labels: page.labels, typed, chosen });
  const take = (query: string): void => {
    form.ask(query);
    chosen();
  };
  const desk: Desk = { root, page, element, form, index: searchIndex(page.engine), results, take };
  const answers = answering(desk);
  const search = searcher(desk, answers);
  const run = (way?: 'pushState' | 'replaceState'): void => {
    if (way) place.keep(form.read(), way);
    search().catch(() => results.fail(page.labels.failed));
  };
  const fill = (address: URLSearchParams): void => {
    form.fill(address);
    run();
  };
  results.onOlder((since) => {
    form.fill(new URLSearchParams({ ...form.read(), since }));
    run('pushState');
  });
  element.addEventListener('submit', () => void enter(desk, answers, place.enter));
  element.hidden = false;
  fill(place.begin);
  if (root.matches('dialog') || !isBack()) {
    element.querySelector<HTMLInputElement>('[name=q]')?.focus();
  }
  return fill;
}

/** Says whether the page was come back to: its reader goes on among the results. */
function isBack(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward';
}

/** Loads what finds and shows papers. */
type Answers = () => Promise<typeof import('./run-search.ts')>;

/** What finds and shows papers is loaded once, as soon as anything is asked or a hand is on the mouse, a key or the screen. */
function answering(desk: Desk): Answers {
  let loaded: ReturnType<Answers> | undefined;
  const load: Answers = () => {
    loaded ??= import('./run-search.ts').then((answers) => {
      answers.setUpDesk(desk);
      return answers;
    });
    loaded.catch(() => {
      loaded = undefined;
    });
    return loaded;
  };
  for (const sign of ['pointermove', 'pointerdown', 'keydown']) {
    addEventListener(sign, () => void load().catch(() => {}), { once: true, passive: true });
  }
  return load;
}

/** The search of what the form states now; a newer search overtakes an older one that is still under way. */
function searcher(desk: Desk, answers: Answers): () => Promise<void> {
  const { form, page, index, results } = desk;
  let latest = 0;
  return async () => {
    const turn = ++latest;
    const asked = form.read();
    const query = parseQuery(asked.q);
    if (asksForNothing(query)) {
      results.clear(page.labels.hint);
      // Nobody waits yet: all that a first search needs comes before its first letter.
      const here = { ...page, parts: await index.reachable(page.parts) };
      await index.open(partsFor(here, query, asked.since));
      return;
    }
    results.begin(page.labels.loading);
    // On its way while ids and days are looked up; where it does not come, the search says so.
    index.open(partsFor(page, query, asked.since)).catch(() => {});
    const { runSearch } = await answers();
    await runSearch(desk, { asked, query, isOld: () => turn !== latest });
  };
}

/** Enter leads straight to the paper whose id was typed. */
async function enter(desk: Desk, answers: Answers, otherwise: SearchPlace['enter']): Promise<void> {
  const asked = desk.form.read();
  const paper = await (await answers()).paperOf(asked.q, desk);
  if (paper?.isAll && paper.href !== undefined) location.assign(paper.href);
  else otherwise(asked);
}

function debounce(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, QUIET);
  };
}

const form = document.querySelector<HTMLFormElement>('main > .search-form');
if (form?.parentElement) setUpPage(form.parentElement, form);

/** The search of its own page: the address is in step with it, Back and Forward go through what was asked. */
function setUpPage(root: HTMLElement, element: HTMLFormElement): void {
  const address = (): URLSearchParams => new URLSearchParams(location.search);
  const fill = setUpSearch(root, element, {
    begin: address(),
    keep: (asked, way) => {
      const next = addressOf(asked, location.pathname);
      // What is asked again is no step of its own, to go back by.
      const isSame = next === location.pathname + location.search;
      history[isSame ? 'replaceState' : way](null, '', next);
    },
    // The results are there, or on their way.
    enter: () => {},
  });
  addEventListener('popstate', () => fill(address()));
}
