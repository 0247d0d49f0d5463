import type { Order, Question } from './search-index.ts';

/** The filters of an index; years have indexes of their own. */
const FILTERS = ['tag', 'org'] as const;

/** What the form states: fields by name, without those that state nothing. */
export type Query = Readonly<Record<string, string>>;

/** What the form states. */
export function readForm(form: HTMLFormElement): Query {
  const entries = [...new FormData(form)].map(
    ([name, value]) => [name, String(value).trim()] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

/** Puts into the form what an address asks for, also a choice that the page does not offer. */
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

/** What the form asks of indexes; undefined where it asks for nothing yet. */
export function questionOf(query: Query): Question | undefined {
  const filters = Object.fromEntries(
    FILTERS.flatMap((name) => (query[name] ? [[name, query[name]]] : [])),
  );
  const words = query['q'] ?? null;
  if (words === null && Object.keys(filters).length === 0 && !query['year']) return undefined;
  const order: Order = ORDERS.find((one) => one === query['sort']) ?? '';
  return { words, filters, order };
}

const ORDERS = ['date', 'upvotes'] as const;
