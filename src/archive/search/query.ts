/** What a query asks for, as it was typed; every list in its order. */
export interface SearchQuery {
  /** Words that may stand anywhere. */
  words: string[];
  /** Words that stand together, from between quotation marks. */
  phrases: string[];
  /** Words and phrases that must not occur. */
  without: string[];
  /** Conditions, `tag: [reasoning]`. */
  only: Record<ListField, string[]>;
  /** Conditions that must not hold. */
  never: Record<ListField, string[]>;
  /** A year, month or day from whose beginning on papers count: `2025`, `2025-03`, `2025-03-14`. */
  after?: string;
  /** A year, month or day until whose end papers count. */
  before?: string;
}

/** A condition that a query may state several times. */
export type ListField = (typeof LIST_FIELDS)[number];

const LIST_FIELDS = ['tag', 'org', 'author', 'year'] as const;
const ENDS = ['after', 'before'] as const;

/** A piece of a query: a minus, a field, and words in quotation marks or one without. */
const PIECE = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|(\S+))/giu;
const DATE = /^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$/;

/** Reads a query. Nothing is wrong in one: what is no condition is a word. */
export function parseQuery(text: string): SearchQuery {
  const query: SearchQuery = {
    words: [],
    phrases: [],
    without: [],
    only: { tag: [], org: [], author: [], year: [] },
    never: { tag: [], org: [], author: [], year: [] },
  };
  for (const match of text.replace(/[“”„«»]/g, '"').matchAll(PIECE)) {
    const [whole, minus, field = '', quoted, bare = ''] = match;
    const value = (quoted ?? bare).trim();
    if (value !== '' && take(query, { isNot: minus === '-', field: field.toLowerCase(), value })) {
      continue;
    }
    if (field !== '') query.words.push(whole);
    else if (minus === '-' && value !== '') query.without.push(value);
    else if (quoted !== undefined && value !== '') query.phrases.push(value);
    else if (value !== '') query.words.push(value);
  }
  return query;
}

/** Takes a condition; false where it is none. */
function take(
  query: SearchQuery,
  { isNot, field, value }: { isNot: boolean; field: string; value: string },
): boolean {
  const list = LIST_FIELDS.find((one) => one === field);
  if (list) (isNot ? query.never : query.only)[list].push(value);
  const end = ENDS.find((one) => one === field);
  if (end && !DATE.test(value)) return false;
  if (end) query[end] = value;
  return list !== undefined || end !== undefined;
}

/** Says whether a query asks for no paper in particular. */
export function asksForNothing(query: SearchQuery): boolean {
  const { words, phrases, without, only, never, after, before } = query;
  const lists = [words, phrases, without, ...Object.values(only), ...Object.values(never)];
  return lists.every((list) => list.length === 0) && after === undefined && before === undefined;
}

/** A condition as a query states it: `tag:reasoning`, `author:"Yu Cheng"`. */
export function conditionOf(field: ListField | (typeof ENDS)[number], value: string): string {
  return `${field}:${/\s/.test(value) ? `"${value}"` : value}`;
}

/** A query with a condition at its end, or without it. */
export function withCondition(text: string, condition: string, wanted: boolean): string {
  const pieces = [...text.matchAll(PIECE)].map(([piece]) => piece);
  const others = pieces.filter((piece) => piece !== condition && piece !== `-${condition}`);
  return [...others, ...(wanted ? [condition] : [])].join(' ');
}

/** Says whether a day lies in the years and between the ends that a query states. */
export function isInTime({ only, never, after, before }: SearchQuery, day: string): boolean {
  const year = day.slice(0, 4);
  return (
    (only.year.length === 0 || only.year.includes(year)) &&
    !never.year.includes(year) &&
    (after === undefined || day.slice(0, after.length) >= after) &&
    (before === undefined || day.slice(0, before.length) <= before)
  );
}
