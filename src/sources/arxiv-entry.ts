import type { parseAtomFeed } from 'feedsmith';
import { dropBraces, repairTex, repairTitle } from '../abstract/repair/index.ts';
import { type Day, isDay } from '../archive/model/day.ts';
import { doisIn, isArxivDoi } from '../archive/model/doi.ts';
import type { Withdrawal } from '../archive/model/paper.ts';
import { AUTHORS_MAX, paperSchema } from '../archive/model/schema.ts';
import type { PaperDraft } from './draft.ts';
import { paperIdFromReference } from './paper-reference.ts';
import { authorName, journalName } from './plain-names.ts';
import { refuseText } from './refuse-text.ts';
import { onOneLine, sanitize, unwrapParagraphs } from './sanitize.ts';
import { venueOfComment } from './venue-of-comment.ts';
import { isNotice, tellsOfWithdrawal } from './withdrawal.ts';

/** An entry of an Atom feed as the parser gives it. */
export type ArxivEntry = NonNullable<ReturnType<typeof parseAtomFeed<string>>['entries']>[number];

/** A draft of a paper of arXiv, which always has an id. */
export interface VersionedDraft extends PaperDraft {
  id: string;
}

/** Reads an entry of arXiv's Atom feed; a sentence where it makes no paper. */
export function readArxivEntry(
  entry: ArxivEntry,
): { draft: VersionedDraft; notes: string[] } | string {
  const id = idOfEntry(entry);
  if (id === undefined) return 'It has no arXiv id.';
  const title = sanitize(textOf(entry.title));
  const abstract = sanitize(textOf(entry.summary));
  const refused = refuseText(title.text, abstract.text);
  if (refused) return refused;
  const notes: string[] = [];
  if (title.dropped || abstract.dropped) {
    notes.push("arXiv's text held characters that no text may hold; they were dropped.");
  }
  const draft: VersionedDraft = {
    id,
    title: repairTitle(dropBraces(onOneLine(title.text), 'around words'), 'tex').text,
    abstract: repairTex(unwrapParagraphs(abstract.text)).text,
    ...authorsOf(entry),
    ...recordOf(entry, notes),
    origin: 'arxiv',
  };
  return { draft, notes };
}

/** What arXiv records of a paper besides its text. */
function recordOf(entry: ArxivEntry, notes: string[]): Partial<PaperDraft> {
  const version = /v[1-9][0-9]{0,2}$/.exec(entry.id ?? '')?.[0];
  const published = dayOf(entry.published);
  const withdrawn = withdrawalOf(entry);
  const venue = withdrawn ? undefined : venueOfComment(commentOf(entry));
  return {
    ...(published !== undefined && { published }),
    ...(version !== undefined && { version }),
    ...checked('categories', categoriesOf(entry), notes),
    ...doiOfEntry(entry, notes),
    ...checked('journal', journalOf(entry), notes),
    ...(venue !== undefined && { venue }),
    ...(withdrawn !== undefined && { withdrawn }),
  };
}

function journalOf(entry: ArxivEntry): string {
  return journalName(onOneLine(sanitize(entry.arxiv?.journalRef ?? '').text));
}

/** The paper id of an entry, or undefined where its address names none. */
export function idOfEntry(entry: ArxivEntry): string | undefined {
  return paperIdFromReference(entry.id ?? '');
}

/** The first DOI that a publisher gave; authors write several, and arXiv's own follows from the id. */
function doiOfEntry(entry: ArxivEntry, notes: string[]): Pick<PaperDraft, 'doi'> | object {
  const stated = entry.arxiv?.doi?.trim() ?? '';
  const [doi, ...further] = doisIn(stated).filter((one) => !isArxivDoi(one));
  if (further.length > 0) notes.push(`arXiv names a further DOI: ${further.join(', ')}.`);
  if (doi === undefined && stated !== '' && !doisIn(stated).some(isArxivDoi)) {
    notes.push("arXiv's `doi` cannot stand in a file and was left out.");
  }
  return checked('doi', doi, notes);
}

function textOf(text: { value?: string | undefined } | undefined): string {
  return text?.value ?? '';
}

function authorsOf(entry: ArxivEntry): Pick<PaperDraft, 'authors' | 'authorCount'> {
  const names = (entry.authors ?? [])
    .map(({ name }) => authorName(name ?? ''))
    .filter((name) => name !== '' && name !== ':' && name.length <= 200);
  return names.length <= AUTHORS_MAX
    ? { authors: names }
    : { authors: names.slice(0, AUTHORS_MAX), authorCount: names.length };
}

/** The primary category first, then the others, without the numbers of other classifications. */
function categoriesOf(entry: ArxivEntry): string[] {
  const terms = [
    entry.arxiv?.primaryCategory?.term,
    ...(entry.categories ?? []).map(({ term }) => term),
  ];
  const known = terms.filter((term) => /^[a-z-]+(\.[A-Za-z-]+)?$/.test(term ?? ''));
  return [...new Set(known)].flatMap((term) => term ?? []).slice(0, 30);
}

/** A value that the schema accepts under its key; another is left out with a note. */
function checked<Key extends 'categories' | 'doi' | 'journal'>(
  key: Key,
  value: PaperDraft[Key] | undefined,
  notes: string[],
): Pick<PaperDraft, Key> | object {
  if (value === undefined || value === '' || value.length === 0) return {};
  if (paperSchema.shape[key].safeParse(value).success) return { [key]: value };
  notes.push(`arXiv's \`${key}\` cannot stand in a file and was left out.`);
  return {};
}

function commentOf(entry: ArxivEntry): string {
  return onOneLine(sanitize(entry.arxiv?.comment ?? '').text);
}

function withdrawalOf(entry: ArxivEntry): Withdrawal | undefined {
  const comment = commentOf(entry);
  const told = tellsOfWithdrawal(comment);
  const notice = told || isNotice(onOneLine(textOf(entry.summary)));
  const date = dayOf(entry.updated) ?? dayOf(entry.published);
  if (!notice || date === undefined) return undefined;
  const fits = told && comment.length <= 500;
  return { date, ...(fits && { note: comment }) };
}

/** The day is cut out of the text: a `Date` would move it with the time zone. */
function dayOf(time: string | undefined): Day | undefined {
  const day = time?.slice(0, 10) ?? '';
  return isDay(day) ? day : undefined;
}
