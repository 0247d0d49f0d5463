import type { Labels } from '../archive/words/labels.ts';
import { addressOf, fillForm, questionOf, readForm } from './search-form.ts';
import { type SearchIndex, searchIndex } from './search-index.ts';
import { type Part, type Parts, partsFor, sayFound, withOlder } from './search-parts.ts';
import { type ResultList, setUpResults } from './search-results.ts';

/** Milliseconds of quiet before a search begins. */
const QUIET = 150;
/** Where fewer papers are found, older ones are searched without being asked. */
const FEW = 10;

/** What the page tells its script. */
interface SearchPage extends Parts {
  engine: string;
  home: string;
  labels: Labels['search'];
}

/** What a search works with. */
interface Desk {
  form: HTMLFormElement;
  page: SearchPage;
  index: SearchIndex;
  results: ResultList;
}

const form = document.querySelector<HTMLFormElement>('.search-form');
if (form) setUpSearch(form);

/** Searches as a reader types, keeps the address in step, and says so where the index cannot be loaded. */
function setUpSearch(form: HTMLFormElement): void {
  const page = JSON.parse(form.dataset['search'] ?? '{}') as SearchPage;
  const results = setUpResults();
  const search = searcher({ form, page, index: searchIndex(page), results });
  const guarded = (): void => {
    search().catch(() => results.fail(page.labels.failed));
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', debounce(guarded));
  results.onOlder((since) => {
    fillForm(form, new URLSearchParams({ since }));
    guarded();
  });
  fillForm(form, new URLSearchParams(location.search));
  form.querySelector<HTMLInputElement>('[name=q]')?.focus();
  guarded();
}

/** The search of what the form states now; a newer search overtakes an older one that is still under way. */
function searcher({ form, page, index, results }: Desk): () => Promise<void> {
  let latest = 0;
  return async () => {
    const turn = ++latest;
    const query = readForm(form);
    history.replaceState(null, '', addressOf(query));
    const question = questionOf(query);
    if (!question) {
      results.clear(page.labels.hint);
      return openLater(index, partsFor(page, query));
    }
    results.begin(page.labels.loading);
    const search = async (covered: readonly Part[]): Promise<void> => {
      const found = await index.search(covered, question);
      if (turn !== latest) return;
      const title = question.order === '' ? question.words : null;
      const words = sayFound(page.labels, page, query, { count: found.length, covered });
      await results.show(found, words, title);
      const more = withOlder(page, query, covered);
      if (turn !== latest) return;
      if (more && found.length < FEW) return search(more);
      results.end(more?.at(-1), page.labels.searchToo);
    };
    return search(partsFor(page, query));
  };
}

/** Gets ready for a search when the page is there: the index is much larger than the page. */
async function openLater(index: SearchIndex, parts: readonly Part[]): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  await index.open(parts);
}

function debounce(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, QUIET);
  };
}
