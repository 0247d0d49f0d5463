import { monthOfArxiv } from '../../archive/model/arxiv-id.ts';
import { type Day, FIRST_LISTED_DAY } from '../../archive/model/day.ts';
import { doisIn, isArxivDoi } from '../../archive/model/doi.ts';
import { refuseLink } from '../../archive/model/links.ts';
import { compareText } from '../../archive/model/order.ts';
import type { PaperLinks } from '../../archive/model/paper.ts';
import { paperSchema } from '../../archive/model/schema.ts';
import type { PaperNote, PapersAnswer } from '../answer.ts';
import type { PaperDraft } from '../draft.ts';
import { paperIdFromReference } from '../paper-reference.ts';
import { refuseText } from '../refuse-text.ts';
import { venueOfName } from '../venue-of-name.ts';

/** What a bibliography states of a paper, whatever its format; texts are in the abstract grammar. */
export interface StatedReference {
  /** What names it in the file. */
  label: string;
  title: string;
  /** Empty where the bibliography has none. */
  abstract: string;
  authors: string[];
  /** Whether it says that there are more authors than it names. */
  others: boolean;
  day?: Day | undefined;
  /** When a reference manager saw it. */
  accessed?: Day | undefined;
  /** Texts that may name the paper at arXiv: ids, addresses, journals. */
  references: readonly string[];
  /** Remarks, line by line; one that names the paper at arXiv, or its DOI, counts where no field of its own does. */
  remarks: readonly string[];
  /** As written. */
  doi: string;
  url: string;
  journal?: string | undefined;
  /** Of publication, where one is stated. */
  year?: string | undefined;
  category?: string | undefined;
  /** Names of the fields that say more than any key of a paper can. */
  untaken: readonly string[];
}

/** The drafts of a bibliography; what makes no paper is refused by its label. */
export function answerOf(stated: readonly StatedReference[]): PapersAnswer | { kind: 'none' } {
  if (stated.length === 0) return { kind: 'none' };
  const answer: PapersAnswer = { kind: 'papers', drafts: [], notes: [], refused: [] };
  for (const reference of stated) {
    const draft = draftOf(reference);
    const { label: paper } = reference;
    if (typeof draft === 'string') answer.refused.push({ paper, note: draft });
    else answer.drafts.push(draft);
    answer.notes.push(...notesOf(reference).map((note): PaperNote => ({ paper, note })));
  }
  return { ...answer, untaken: countsOf(stated.flatMap(({ untaken }) => untaken)) };
}

function countsOf(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)));
}

function draftOf(stated: StatedReference): PaperDraft | string {
  const { title, authors, day, accessed, category } = stated;
  const abstract = stated.abstract.replace(HEADING, '');
  const dois = doisOf(stated);
  const remarks = stated.remarks.map(addressOfRemark);
  const id = idOf([...stated.references, ...dois, stated.doi, ...remarks]);
  // A paper of arXiv may be there already: then its abstract is too.
  const refused = refuseText(title, abstract === '' && id !== undefined ? title : abstract);
  if (refused) return refused;
  const [doi] = dois.filter((one) => !isArxivDoi(one) && isGood('doi', one));
  return {
    ...(id !== undefined && { id }),
    title,
    abstract,
    authors,
    // What an entry calls its date is the day of publication, which only for arXiv's papers is a key of its own.
    ...(day !== undefined && (id === undefined ? listedOn(day) : publishedOn(id, day))),
    ...(accessed !== undefined && { accessed }),
    ...venueOf(stated),
    ...(doi !== undefined && { doi }),
    ...(category && isGood('categories', [category]) && { categories: [category] }),
    links: leadsToPaper(stated) ? {} : linksOf(stated.url),
    origin: 'bibtex',
  };
}

/** The word with which publishers begin an abstract. */
const HEADING = /^\W*abstract\s*[:.—–-]+\s*/i;

/** A day of before all lists cannot be that of a list: another one must be named. */
function listedOn(day: Day): Pick<PaperDraft, 'date'> {
  return day < FIRST_LISTED_DAY ? {} : { date: day };
}

/** The day of publication; one after the month of the id is that of a later version. */
function publishedOn(id: string, day: Day): Pick<PaperDraft, 'published'> {
  const month = monthOfArxiv(id);
  return month !== undefined && day.slice(0, 7) > month ? {} : { published: day };
}

/** Where it was published: a venue that the registry names so, else as it is stated. */
function venueOf({ journal, year = '' }: StatedReference): Pick<PaperDraft, 'journal' | 'venue'> {
  if (!journal || /^(?:arxiv|corr$)/i.test(journal)) return {};
  const venue = venueOfName(journal, year);
  return venue === undefined ? { journal } : { venue };
}

/** What a bibliography says that no paper's file can say. */
function notesOf(stated: StatedReference): string[] {
  const { others } = stated;
  const further = doisOf(stated)
    .filter((one) => !isArxivDoi(one))
    .slice(1);
  return [
    ...(others ? ['It has more authors than it names.'] : []),
    ...(further.length > 0 ? [`It names a further DOI: ${further.join(', ')}.`] : []),
  ];
}

/**
 * The DOIs of its own field, else those of a remark that begins with `DOI:`, as Zotero keeps them in Extra, or of an
 * address of a publisher that holds one (`https://dl.acm.org/doi/10.1145/…`).
 */
function doisOf({ doi, remarks, url }: StatedReference): string[] {
  const places = [doi, ...remarks.filter((line) => /^doi:/i.test(line)), doiAddressIn(url)];
  return places.map(doisIn).find((dois) => dois.length > 0) ?? [];
}

/** An address that holds a DOI, without what a site asks behind it; empty for another. */
function doiAddressIn(url: string): string {
  return /\bdoi\.org\/|\/doi\/(?:\w+\/)?10\./i.test(url) ? url.replace(/[?#].*$/, '') : '';
}

/** Says whether the address is that of the paper at arXiv or under its DOI, which need no link of their own. */
function leadsToPaper({ url }: StatedReference): boolean {
  return paperIdFromReference(url) !== undefined || doisIn(doiAddressIn(url)).length > 0;
}

/** A remark that says no more than where the preprint is, as that address: `Preprint at \href{…}{arXiv}`. */
function addressOfRemark(remark: string): string {
  return remark
    .replace(/^(?:preprint|available|online)(?:\s+(?:at|from|on|online))*[:\s]+/i, '')
    .replace(/^\\(?:href|url)\{([^{}]*)\}.*$/, '$1');
}

/** The paper at arXiv that the first of some texts names. */
function idOf(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const id = paperIdFromReference(text);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** The fields, by name, that are neither among those read as something else nor name the paper at arXiv. */
export function untakenFields(
  fields: Iterable<readonly [name: string, text: string]>,
  taken: ReadonlySet<string>,
): string[] {
  return [...fields].flatMap(([name, text]) =>
    /^(?:arxiv(?:\.org)?)?$/i.test(text.trim()) ||
    taken.has(name) ||
    idOf(text.split('\n')) !== undefined
      ? []
      : [name],
  );
}

function isGood<Value>(key: 'doi' | 'categories', value: Value | undefined): value is Value {
  return value !== undefined && paperSchema.shape[key].safeParse(value).success;
}

/** Pages at which catalogues list papers, and searches for one: they say nothing that is not here. */
const CATALOGUE =
  /^https?:\/\/(?:(?:www\.|api\.)?semanticscholar\.org|(?:www\.)?dblp\.(?:org|uni-trier\.de)|ui\.adsabs\.harvard\.edu|scholar\.google\.[a-z.]+|(?:www\.)?(?:google|bing)\.[a-z.]+|(?:www\.)?inspirehep\.net|(?:www\.)?researchgate\.net|(?:www\.)?zotero\.org|(?:www\.)?mendeley\.com)\//i;

/** An address as code or as project; arXiv's and the DOI's follow from the ids. */
function linksOf(url: string): PaperLinks {
  if (/\/\/(www\.)?(arxiv|(dx\.)?doi)\.org\//i.test(url) || CATALOGUE.test(url)) return {};
  if (refuseLink('github', url) === undefined) return { github: url };
  return refuseLink('project', url) === undefined ? { project: url } : {};
}
