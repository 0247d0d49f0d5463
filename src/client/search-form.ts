import type { Pagefind } from './pagefind.ts';

const FILTERS = ['tag', 'org', 'year'] as const;

type Query = Readonly<Record<string, string>>;

/** What the form states, without fields that state nothing. */
export function readForm(form: HTMLFormElement): Query {
  const entries = [...new FormData(form)].map(
    ([name, value]) => [name, String(value).trim()] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

/** Puts into the form what an address asks for; a filter waits for its choices. */
export function fillForm(form: HTMLFormElement, asked: URLSearchParams): void {
  for (const [name, value] of asked) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
    if (!(field instanceof HTMLSelectElement)) continue;
    if (![...field.options].some((option) => option.value === value)) {
      field.append(new Option(value, value));
    }
    field.value = value;
  }
}

/** The address of the search that the form states. */
export function addressOf(query: Query): string {
  const text = new URLSearchParams(query).toString();
  return text === '' ? location.pathname : `?${text}`;
}

/** Filters and order as Pagefind takes them. */
export function optionsOf(query: Query) {
  const filters = Object.fromEntries(
    FILTERS.flatMap((name) => (query[name] ? [[name, query[name]]] : [])),
  );
  const sort = query['sort'] ? { [query['sort']]: 'desc' as const } : undefined;
  return { filters, ...(sort && { sort }) };
}

/** Offers the filters that the index has, the commonest first, years newest first. */
export async function fillFilters(form: HTMLFormElement, engine: Pagefind): Promise<Pagefind> {
  const filters = await engine.filters();
  for (const name of FILTERS) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLSelectElement)) continue;
    const chosen = field.value;
    const entries = Object.entries(filters[name] ?? {}).sort(name === 'year' ? newest : commonest);
    field.length = 1;
    field.append(...entries.map(([value, count]) => new Option(`${value} (${count})`, value)));
    field.value = chosen;
  }
  return engine;
}

type Entry = [value: string, count: number];

function newest(a: Entry, b: Entry): number {
  return a[0] < b[0] ? 1 : -1;
}

function commonest(a: Entry, b: Entry): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
}
