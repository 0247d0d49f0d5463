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

const LIST_FIELDS = ['tag', 'org', 'author', 'year', 'id'] as const;
const ENDS = ['after', 'before'] as const;

/**
 * A piece of a query: a minus, a field, and words in quotation marks or one without. A blank may follow the colon of a
 * field: a phone puts it there.
 */
const PIECE =
  /(-?)(?:([a-z]+):(?:(?<=\b(?:tag|org|author|year|id|after|before):)\s+(?=\S))?)?(?:"([^"]*)"?|(\S+))/giu;
/** Several values of one field, `tag:agents,video`; a comma in quotation marks belongs to a name. */
const SEVERAL = /(?<=^|\s)(-?(?:tag|org|year|id):)\s*([^\s",]+(?:,[^\s",]*)+)/giu;
/** A year, month or day, with any of the signs that people write between its numbers. */
const DATE = /^([0-9]{4})(?:[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?)?$/;
/** A title may begin as a condition does: `TAG: Target-Agnostic Guidance`, `TAG:Tangential Amplifying Guidance`. */
const TITLE = /^[A-Z]+:\s*\p{Lu}/u;

/** Reads a query. Nothing is wrong in one: what is no condition is a word. */
export function parseQuery(text: string): SearchQuery {
  const query: SearchQuery = {
    words: [],
    phrases: [],
    without: [],
    only: { tag: [], org: [], author: [], year: [], id: [] },
    never: { tag: [], org: [], author: [], year: [], id: [] },
  };
  for (const match of piecesOf(text)) {
    const [whole, minus, field = '', quoted, bare = ''] = match;
    const value = (quoted ?? bare).trim();
    const isCondition = value !== '' && !TITLE.test(whole);
    if (isCondition && take(query, { isNot: minus === '-', field: field.toLowerCase(), value })) {
      continue;
    }
    if (field !== '') query.words.push(whole);
    else if (minus === '-' && value !== '') query.without.push(value);
    else if (quoted !== undefined && value !== '') query.phrases.push(value);
    else if (value !== '') query.words.push(value);
  }
  return query;
}

/** The pieces of a query, each value of a field in one of its own. */
function piecesOf(text: string): RegExpExecArray[] {
  const plain = text.replace(/[“”„«»]/g, '"').replace(SEVERAL, (whole, field, values) => {
    if (TITLE.test(whole)) return whole;
    const each = (values as string).split(',').filter((value) => value !== '');
    return each.map((value) => `${field}${value}`).join(' ');
  });
  return [...plain.matchAll(PIECE)];
}

/** Takes a condition; false where it is none. */
function take(
  query: SearchQuery,
  { isNot, field, value }: { isNot: boolean; field: string; value: string },
): boolean {
  const list = LIST_FIELDS.find((one) => one === field);
  if (list) (isNot ? query.never : query.only)[list].push(value);
  const end = ENDS.find((one) => one === field);
  const date = end && dateOf(value);
  if (end && date !== undefined) query[end] = date;
  return list !== undefined || date !== undefined;
}

/** A year, month or day as a query states it, `2025-03` for `2025/3`; `undefined` for all else. */
function dateOf(value: string): string | undefined {
  const [, ...numbers] = DATE.exec(value) ?? [];
  if (numbers.length === 0) return undefined;
  return numbers
    .filter((number) => number !== undefined)
    .map((number) => number.padStart(2, '0'))
    .join('-');
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
  const stated = condition.replace(/^-/, '').toLowerCase();
  const isAnother = ([, , name = '', quoted, word = '']: RegExpExecArray): boolean => {
    const [field, value] = [name.toLowerCase() as ListField, (quoted ?? word).trim()];
    // However it was written: `TAG:"reasoning"`, `after:2025/3`.
    const forms = [value, dateOf(value) ?? value];
    return !forms.some((one) => conditionOf(field, one).toLowerCase() === stated);
  };
  const others = piecesOf(text)
    .filter(isAnother)
    .map(([piece]) => piece);
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
