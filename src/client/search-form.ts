import { conditionOf, parseQuery, withCondition } from '../archive/search/query.ts';
import { make } from './reading/make.ts';

/** How results are sorted: by relevance, newest first, most upvoted first. */
export type Order = '' | 'date' | 'upvotes';

/** What the form states, and its address: what is asked, how it is sorted, and back to which month is searched. */
export interface Asked {
  q: string;
  sort: Order;
  since: string;
}

/** The conditions that have a select of their own; each choice becomes a condition of the query. */
const SELECTS = ['tag', 'org', 'year'] as const;
/** What an address may state beside the query; each becomes a condition of it. */
const FIELDS = [...SELECTS, 'author', 'after', 'before'] as const;

/** The form of a search, whose one source of truth is the text of the query. */
export interface SearchForm {
  /** What it states. */
  read: () => Asked;
  /** Puts into it what an address asks for. */
  fill: (address: URLSearchParams) => void;
  /** Puts a query into it. */
  ask: (query: string) => void;
}

/** Takes over the form; tells when a reader types, and when they choose, remove or submit something. */
export function setUpForm(
  form: HTMLFormElement,
  { labels, typed, chosen }: { labels: { remove: string }; typed: () => void; chosen: () => void },
): SearchForm {
  const field = (name: string): HTMLInputElement | HTMLSelectElement =>
    form.elements.namedItem(name) as HTMLInputElement;
  const query = field('q');
  const conditions = form.querySelector('.conditions');
  const show = (): void => {
    const { only } = parseQuery(query.value);
    for (const name of SELECTS) choose(field(name) as HTMLSelectElement, only[name][0] ?? '');
    conditions?.replaceChildren(...buttonsOf(query.value, labels.remove));
  };
  const ask = (text: string): void => {
    query.value = text;
    show();
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  query.addEventListener('input', () => {
    show();
    typed();
  });
  conditions?.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    ask(withCondition(query.value, target.value, false));
    query.focus();
    chosen();
  });
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    if (target.name !== 'sort') ask(withChoice(query.value, target));
    chosen();
  });
  return {
    read: () => ({
      q: query.value.trim(),
      sort: field('sort').value as Order,
      since: field('since').value,
    }),
    fill: (address) => {
      const others = FIELDS.flatMap((name) =>
        address.getAll(name).map((value) => conditionOf(name, value)),
      );
      for (const name of ['sort', 'since']) field(name).value = address.get(name) ?? '';
      ask([address.get('q') ?? '', ...others].join(' ').trim());
    },
    ask,
  };
}

/** A button for each condition of a query, which takes it away. */
function buttonsOf(query: string, label: string): HTMLElement[] {
  return FIELDS.flatMap((name) => statedConditions(query, name)).map((condition) => {
    const button = make('button', 'pill', `${condition} ×`);
    button.type = 'button';
    button.value = condition;
    button.ariaLabel = label.replace('{condition}', condition);
    return button;
  });
}

/** The address of what a form states. */
export function addressOf(asked: Asked): string {
  const stated = Object.entries(asked).filter(([, value]) => value !== '');
  const text = new URLSearchParams(stated).toString();
  return text === '' ? location.pathname : `?${text}`;
}

function statedConditions(query: string, name: (typeof FIELDS)[number]): string[] {
  const { only, never, after, before } = parseQuery(query);
  const ends = { after, before };
  const values = name === 'after' || name === 'before' ? [ends[name] ?? []].flat() : only[name];
  const excluded = name === 'after' || name === 'before' ? [] : never[name];
  return [
    ...values.map((value) => conditionOf(name, value)),
    ...excluded.map((value) => `-${conditionOf(name, value)}`),
  ];
}

/** A choice joins those that are there, the empty one takes all of its kind away. */
function withChoice(query: string, { name, value }: HTMLSelectElement): string {
  if (value !== '') return withCondition(query, `${name}:${value}`, true);
  const stated = statedConditions(query, name as (typeof SELECTS)[number]);
  return stated.reduce((text, condition) => withCondition(text, condition, false), query);
}

/** Chooses a value, also one that the page does not offer. */
function choose(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value)) {
    select.append(new Option(value, value));
  }
  select.value = value;
}
