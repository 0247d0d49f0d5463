import type { Labels } from '../archive/words/labels.ts';
import { loadPagefind, type Pagefind, type PagefindResult } from './pagefind.ts';
import { showResult } from './search-result.ts';

/** How many results are shown at once. */
const SHOWN = 20;
/** Milliseconds of quiet before a search begins. */
const QUIET = 150;
const FILTERS = ['tag', 'org', 'year'] as const;

const form = document.querySelector<HTMLFormElement>('.search-form');
if (form) setUpSearch(form);

function setUpSearch(form: HTMLFormElement): void {
  const labels = JSON.parse(form.dataset['labels'] ?? '{}') as Labels['search'];
  const page = pageParts();
  const input = field<HTMLInputElement>(form, 'q');
  let pagefind: Promise<Pagefind> | undefined;
  let latest = 0;

  const run = async (): Promise<void> => {
    const turn = ++latest;
    const query = readForm(form);
    history.replaceState(null, '', addressOf(query));
    if (!query['q'] && !FILTERS.some((name) => query[name])) {
      page.show([], labels.hint);
      return;
    }
    page.status.textContent = labels.loading;
    const { results } = await (await start()).search(query['q'] ?? null, optionsOf(query));
    if (turn !== latest) return;
    page.show(
      results,
      results.length === 0
        ? labels.none
        : labels.results.replace('{count}', String(results.length)),
    );
  };
  const start = (): Promise<Pagefind> => {
    pagefind ??= loadPagefind(form.dataset['pagefind'] ?? '').then(async (engine) => {
      await fillFilters(form, engine);
      return engine;
    });
    return pagefind;
  };
  const guarded = (): void => {
    run().catch(() => {
      page.status.textContent = labels.failed;
      page.without.hidden = false;
      page.without.dataset['failed'] = '';
    });
  };

  form.hidden = false;
  page.without.hidden = true;
  page.status.textContent = labels.hint;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    guarded();
  });
  form.addEventListener('input', debounce(guarded));
  input.addEventListener('focus', () => void start().catch(guarded), { once: true });
  const asked = new URLSearchParams(location.search);
  start()
    .then(() => {
      for (const [name, value] of asked)
        if (form.elements.namedItem(name)) field(form, name).value = value;
      guarded();
    })
    .catch(guarded);
  input.value = asked.get('q') ?? '';
  input.focus();
}

function pageParts() {
  const status = part('.status');
  const list = part('.results');
  const more = part<HTMLButtonElement>('.more');
  let results: readonly PagefindResult[] = [];
  let shown = 0;
  const showMore = async (): Promise<void> => {
    const next = results.slice(shown, shown + SHOWN);
    shown += next.length;
    const found = results;
    const data = await Promise.all(next.map((result) => result.data()));
    if (found !== results) return;
    list.append(...data.map(showResult));
    more.hidden = shown >= results.length;
  };
  more.addEventListener('click', () => void showMore());
  return {
    status,
    without: part('.without-search'),
    show: (found: readonly PagefindResult[], words: string): void => {
      results = found;
      shown = 0;
      list.replaceChildren();
      more.hidden = true;
      status.textContent = words;
      void showMore();
    },
  };
}

function part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
  const found = document.querySelector<Part>(selector);
  if (!found) throw new Error(`The search page has no ${selector}.`);
  return found;
}

function field<Field extends HTMLInputElement | HTMLSelectElement>(
  form: HTMLFormElement,
  name: string,
): Field {
  return form.elements.namedItem(name) as Field;
}

function readForm(form: HTMLFormElement): Record<string, string> {
  const entries = [...new FormData(form)].map(
    ([name, value]) => [name, String(value).trim()] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

function addressOf(query: Record<string, string>): string {
  const text = new URLSearchParams(query).toString();
  return text === '' ? location.pathname : `?${text}`;
}

function optionsOf(query: Record<string, string>) {
  const filters = Object.fromEntries(
    FILTERS.flatMap((name) => (query[name] ? [[name, query[name]]] : [])),
  );
  const sort = query['sort'] ? { [query['sort']]: 'desc' as const } : undefined;
  return { filters, ...(sort && { sort }) };
}

/** Offers the filters that the index has, the commonest first, years newest first. */
async function fillFilters(form: HTMLFormElement, engine: Pagefind): Promise<void> {
  const filters = await engine.filters();
  for (const name of FILTERS) {
    const entries = Object.entries(filters[name] ?? {});
    entries.sort((a, b) =>
      name === 'year' ? (a[0] < b[0] ? 1 : -1) : b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
    );
    field<HTMLSelectElement>(form, name).append(
      ...entries.map(([value, count]) => new Option(`${value} (${count})`, value)),
    );
  }
}

function debounce(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, QUIET);
  };
}
