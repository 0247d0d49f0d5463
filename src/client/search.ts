import type { Labels } from '../archive/words/labels.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { addressOf, fillFilters, fillForm, optionsOf, readForm } from './search-form.ts';
import { type ResultList, setUpResults } from './search-results.ts';

/** Milliseconds of quiet before a search begins. */
const QUIET = 150;

const form = document.querySelector<HTMLFormElement>('.search-form');
if (form) setUpSearch(form);

/** Searches as a reader types, keeps the address in step, and says so where the index cannot be loaded. */
function setUpSearch(form: HTMLFormElement): void {
  const labels = JSON.parse(form.dataset['labels'] ?? '{}') as Labels['search'];
  const results = setUpResults();
  const search = searcher(form, results, labels);
  const guarded = (): void => {
    search().catch(() => results.fail(labels.failed));
  };
  form.hidden = false;
  results.say(labels.hint);
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
  labels: Labels['search'],
): () => Promise<void> {
  let engine: Promise<Pagefind> | undefined;
  let latest = 0;
  return async () => {
    const turn = ++latest;
    engine ??= loadPagefind(form.dataset['pagefind'] ?? '').then((loaded) =>
      fillFilters(form, loaded),
    );
    // The filters that an address asks for are only there once the index has named them.
    const pagefind = await engine;
    const query = readForm(form);
    history.replaceState(null, '', addressOf(query));
    if (Object.keys(query).every((name) => name === 'sort')) {
      return turn === latest ? results.show([], labels.hint) : undefined;
    }
    results.say(labels.loading);
    const { results: found } = await pagefind.search(query['q'] ?? null, optionsOf(query));
    if (turn !== latest) return;
    const words = labels.results.replace('{count}', String(found.length));
    results.show(found, found.length === 0 ? labels.none : words, query['sort'] ? '' : query['q']);
  };
}

function debounce(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, QUIET);
  };
}
