import { LINK_KEYS } from '../archive/model/links.ts';
import type { Paper, Withdrawal } from '../archive/model/paper.ts';
import { PAPER_KEYS } from '../archive/model/schema.ts';
import { slugOf } from '../archive/model/slug.ts';
import type { PaperDraft } from './draft.ts';

/** A value under one key of a paper; undefined where it is absent. */
export type PaperValue = string | number | readonly string[] | Withdrawal | undefined;

/** A key (`links.github`) under which a draft states something that a paper does not. */
export interface Difference {
  key: string;
  ours: PaperValue;
  theirs: PaperValue;
}

/** All keys of a paper in the order of the file, the links one by one, the abstract last. */
const VALUE_KEYS: readonly string[] = [
  ...PAPER_KEYS.flatMap((key) =>
    key === 'links' ? LINK_KEYS.map((link) => `links.${link}`) : key === 'arxiv' ? [] : [key],
  ),
  'abstract',
];

/** A paper of what a draft states: the keys of a paper and no others. */
export function paperOf(draft: PaperDraft & Pick<Paper, 'id' | 'date'>): Paper {
  const keys: readonly string[] = ['id', ...PAPER_KEYS, 'abstract'];
  const stated = Object.fromEntries(Object.entries(draft).filter(([key]) => keys.includes(key)));
  const lists = { authors: [], tags: [], categories: [], links: {}, alsoListed: [] };
  return { ...lists, ...(stated as unknown as Pick<Paper, 'id' | 'title' | 'date' | 'abstract'>) };
}

/** What a draft states otherwise than a paper, in the order of the file; what it leaves out is no difference. */
export function differences(paper: Paper, draft: PaperDraft): Difference[] {
  return VALUE_KEYS.flatMap((key) => {
    const ours = valueAt(paper, key);
    const theirs = valueAt(draft, key);
    return theirs === undefined || isSame(key, ours, theirs) ? [] : [{ key, ours, theirs }];
  });
}

/** A paper with another value under a key, and the value that was there. */
export function withValue(
  paper: Paper,
  key: string,
  after: PaperValue,
): { paper: Paper; before: PaperValue } {
  const before = valueAt(paper, key);
  const [outer, inner] = key.split('.') as [keyof Paper, string | undefined];
  const value = inner === undefined ? after : { ...paper.links, [inner]: after };
  const changed = { ...paper, [outer]: value };
  if (value === undefined) delete changed[outer];
  return { paper: changed, before };
}

/** An empty list or text says as little as an absent key. */
function valueAt(paper: Partial<Paper>, key: string): PaperValue {
  const [outer, inner] = key.split('.') as [keyof Paper, string | undefined];
  const value = (inner === undefined ? paper[outer] : paper.links?.[inner as never]) as PaperValue;
  return value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

function isSame(key: string, ours: PaperValue, theirs: PaperValue): boolean {
  if (key === 'org') return slugOf(String(ours ?? '')) === slugOf(String(theirs));
  return JSON.stringify(ours) === JSON.stringify(theirs);
}
