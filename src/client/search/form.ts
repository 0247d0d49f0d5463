import { conditionOf, parseQuery, withCondition } from '../../archive/search/query.ts';
import { make } from '../reading/make.ts';

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
/** The conditions that have a field for a day. */
const DAYS = ['after', 'before'] as const;
/** What an address may state beside the query; each becomes a condition of it. */
const FIELDS = [...SELECTS, 'author', ...DAYS, 'id'] as const;
type Field = (typeof FIELDS)[number];

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
    const { only, ...ends } = parseQuery(query.value);
    for (const name of SELECTS) choose(field(name) as HTMLSelectElement, only[name][0] ?? '');
    // A field for a day shows neither a month nor a year.
    for (const name of DAYS) field(name).value = isDay(ends[name]) ? ends[name] : '';
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
    const { name, value } = target as HTMLSelectElement | HTMLInputElement;
    // Each digit of a year that is typed makes a day: 0002, 0020, 0202.
    if (target === query || (value !== '' && value < '1900' && isDay(value))) return;
    if (name !== 'sort') ask(withChoice(query.value, name as Field, value));
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
        // An address may also state what is left empty.
        address.getAll(name).flatMap((value) => (value === '' ? [] : conditionOf(name, value))),
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

/** The address of what a form states, on the search page at an address. */
export function addressOf(asked: Asked, page: string): string {
  const stated = Object.entries(asked).filter(([, value]) => value !== '');
  const text = new URLSearchParams(stated).toString();
  return text === '' ? page : `${page}?${text}`;
}

function statedConditions(query: string, name: Field): string[] {
  const { only, never, ...ends } = parseQuery(query);
  if (name === 'after' || name === 'before') {
    const day = ends[name];
    return day === undefined ? [] : [conditionOf(name, day)];
  }
  const [values, excluded] = [only[name], never[name]];
  return [
    ...values.map((value) => conditionOf(name, value)),
    ...excluded.map((value) => `-${conditionOf(name, value)}`),
  ];
}

/** A choice joins those that are there, a day replaces the one before it, nothing takes all of its kind away. */
function withChoice(query: string, name: Field, value: string): string {
  const isAnother = value !== '' && !(name === 'after' || name === 'before');
  const gone = isAnother ? [] : statedConditions(query, name);
  const left = gone.reduce((text, condition) => withCondition(text, condition, false), query);
  return value === '' ? left : withCondition(left, conditionOf(name, value), true);
}

function isDay(text: string | undefined): text is string {
  return text?.length === '2025-12-10'.length;
}

/** Chooses a value, however it is written, also one that the page does not offer. */
function choose(select: HTMLSelectElement, value: string): void {
  const wanted = value.toLowerCase().replace(/[\s_]+/g, '-');
  const offered = [...select.options].find((option) => option.value === wanted);
  if (!offered) {
    const option = new Option(value, value);
    option.dataset['asked'] = '';
    select.append(option);
  }
  select.value = offered?.value ?? value;
}
