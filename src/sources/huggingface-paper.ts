import { repairStripped, repairTitle } from '../abstract/repair/index.ts';
import { monthOfArxiv } from '../archive/model/arxiv-id.ts';
import { type Day, isDay } from '../archive/model/day.ts';
import { AUTHORS_MAX, paperSchema } from '../archive/model/schema.ts';
import { COUNT_MAX } from '../archive/model/schema-values.ts';
import type { PaperDraft } from './draft.ts';
import { readLinks } from './huggingface-links.ts';
import { isMap, textUnder, valueUnder } from './json-value.ts';
import { paperIdFromReference } from './paper-reference.ts';
import { authorName } from './plain-names.ts';
import { refuseText } from './refuse-text.ts';
import { onOneLine, sanitize, unwrapParagraphs } from './sanitize.ts';

/** A draft of a paper of Hugging Face, which always has an id. */
export interface ListedDraft extends PaperDraft {
  id: string;
  /** The name of the organization's page at Hugging Face. */
  orgHandle?: string;
}

/** A paper that was read, with a sentence for everything that was dropped or mended. */
export interface ListedPaper {
  draft: ListedDraft;
  notes: string[];
}

/**
 * Reads an entry of a day's list, or the answer of `/api/papers/<id>`, which is its inner part alone; a sentence
 * where it cannot be taken.
 */
export function readListedPaper(entry: unknown, retrieved: Day): ListedPaper | string {
  if (!isMap(entry)) return 'It is no map of keys.';
  const paper = isMap(entry['paper']) ? entry['paper'] : entry;
  const id = idOf(paper);
  if (id === undefined) return refuseId(paper['id']);
  const notes: string[] = [];
  const text = readText(paper, entry, notes);
  if (typeof text === 'string') return text;
  const draft: ListedDraft = {
    id,
    ...text,
    ...readAuthors(paper, notes),
    ...readCounts(paper, entry, retrieved, notes),
    ...readOrg(paper, entry, notes),
    ...readSubmitter(paper, entry),
    ...readDays(paper, notes),
    links: readLinks(paper, entry, notes),
    origin: 'huggingface',
  };
  return { draft, notes };
}

/** The id of an entry, or its place in the list where it has none that can be shown. */
export function nameOfEntry(entry: unknown, index: number): string {
  const paper = valueUnder(entry, 'paper');
  return idOf(isMap(paper) ? paper : entry) ?? `entry ${index + 1}`;
}

function refuseId(id: unknown): string {
  return id === undefined
    ? 'It has no id.'
    : `Its id, ${JSON.stringify(id).slice(0, 80)}, is no arXiv id.`;
}

function idOf(paper: unknown): string | undefined {
  const id = valueUnder(paper, 'id');
  return typeof id === 'string' ? paperIdFromReference(id) : undefined;
}

function readText(
  paper: unknown,
  entry: unknown,
  notes: string[],
): Pick<PaperDraft, 'title' | 'abstract'> | string {
  const title = sanitize(textUnder('title', paper, entry) ?? '');
  const abstract = sanitize(textUnder('summary', paper, entry) ?? '');
  if (title.dropped)
    notes.push('The title held characters that no text may hold; they were dropped.');
  if (abstract.dropped) {
    notes.push('The abstract held characters that no text may hold; they were dropped.');
  }
  const refused = refuseText(title.text, abstract.text);
  if (refused) return refused;
  return {
    title: repairTitle(onOneLine(title.text), 'stripped').text,
    abstract: repairStripped(unwrapParagraphs(abstract.text), title.text).text,
  };
}

function readAuthors(paper: unknown, notes: string[]): Pick<PaperDraft, 'authors' | 'authorCount'> {
  const stated = valueUnder(paper, 'authors');
  if (stated !== undefined && !Array.isArray(stated)) {
    notes.push('`authors` is no list and was left out.');
  }
  const people: unknown[] = Array.isArray(stated) ? stated : [];
  const names = people
    .filter((person) => valueUnder(person, 'hidden') !== true)
    .map((person) => (typeof person === 'string' ? person : textUnder('name', person)))
    .map((name) => authorName(name ?? ''));
  const usable = names.filter((name) => name !== '' && name.length <= 200);
  if (usable.length < names.length) {
    notes.push(`${names.length - usable.length} authors have no usable name and were left out.`);
  }
  if (usable.length <= AUTHORS_MAX) return { authors: usable };
  notes.push(`Only the first ${AUTHORS_MAX} of ${usable.length} authors were taken.`);
  return { authors: usable.slice(0, AUTHORS_MAX), authorCount: usable.length };
}

function readCounts(
  paper: unknown,
  entry: unknown,
  retrieved: Day,
  notes: string[],
): Pick<PaperDraft, 'upvotes' | 'comments' | 'stars' | 'retrieved'> {
  const count = (key: string, value: unknown): number | undefined => {
    if (value === undefined || value === null) return undefined;
    if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= COUNT_MAX) {
      return Number(value);
    }
    notes.push(`\`${key}\` is no count and was left out.`);
    return undefined;
  };
  const upvotes = count('upvotes', valueUnder(paper, 'upvotes'));
  const comments = count(
    'numComments',
    valueUnder(entry, 'numComments') ?? valueUnder(paper, 'numComments'),
  );
  const stars = count(
    'githubStars',
    valueUnder(paper, 'githubStars') ?? valueUnder(entry, 'githubStars'),
  );
  return {
    ...(upvotes !== undefined && { upvotes }),
    ...(comments !== undefined && { comments }),
    ...(stars !== undefined && { stars }),
    ...([upvotes, comments, stars].some((one) => one !== undefined) && { retrieved }),
  };
}

/** The name that whoever submitted the paper has at Hugging Face; in a day's list it stands beside the paper. */
function readSubmitter(paper: unknown, entry: unknown): Pick<ListedDraft, 'submitter'> {
  const name =
    textUnder('name', valueUnder(entry, 'submittedBy')) ??
    textUnder('user', valueUnder(paper, 'submittedOnDailyBy'));
  return paperSchema.shape.submitter.safeParse(name).success && name ? { submitter: name } : {};
}

function readOrg(
  paper: unknown,
  entry: unknown,
  notes: string[],
): Pick<ListedDraft, 'org' | 'orgHandle'> {
  const organization = valueUnder(entry, 'organization') ?? valueUnder(paper, 'organization');
  const handle = textUnder('name', organization);
  const name = onOneLine(sanitize(textUnder('fullname', organization) || (handle ?? '')).text);
  if (name === '') return {};
  if (name.length > 200) {
    notes.push('The name of the organization is longer than 200 characters and was left out.');
    return {};
  }
  return { org: name, ...(handle && /^[\w.-]{1,100}$/.test(handle) && { orgHandle: handle }) };
}

/** Days are cut out of the text: a `Date` would move them with the time zone. */
function readDays(
  paper: unknown,
  notes: string[],
): Pick<PaperDraft, 'date' | 'published' | 'withdrawn'> {
  const day = (key: string): Day | undefined => {
    const stated = valueUnder(paper, key);
    if (stated === undefined || stated === null) return undefined;
    if (typeof stated === 'string' && isDay(stated.slice(0, 10))) return stated.slice(0, 10);
    notes.push(`\`${key}\` is no day and was left out.`);
    return undefined;
  };
  const date = day('submittedOnDailyAt');
  const stated = day('publishedAt');
  const month = monthOfArxiv(idOf(paper) ?? '');
  // That of a later version, which is there now and then.
  const isLater = stated !== undefined && month !== undefined && stated.slice(0, 7) > month;
  if (isLater) {
    notes.push(`\`publishedAt\`, ${stated}, is after the month of the id, and was left out.`);
  }
  const published = isLater ? undefined : stated;
  const withdrawn = day('withdrawnAt');
  return {
    ...(date !== undefined && { date }),
    ...(published !== undefined && { published }),
    ...(withdrawn !== undefined && { withdrawn: { date: withdrawn } }),
  };
}
