import type { Entry } from '../archive/entry.ts';
import { memoize } from '../memoize.ts';
import { arxivOf } from '../model/arxiv-id.ts';
import { type Day, partsOfDay } from '../model/day.ts';
import { doiOf } from '../model/doi.ts';
import { linksOf } from '../model/links.ts';
import type { Paper } from '../model/paper.ts';
import type { Site } from '../site.ts';
import { bibtexTitle } from './bibtex-title.ts';
import { type Name, namesOf, type PrintedName } from './person-name.ts';
import { plainTitle } from './text/plain.ts';
import { type Venue, venueOf } from './venue.ts';

/** The day on which something was published, or its year alone. */
export interface ReferenceDate {
  year: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
}

/**
 * What every citation of a paper says, whatever its format: plain JSON without the archive, so that a browser can
 * write citations of it too.
 */
export interface Reference {
  /** Key in BibTeX, BibLaTeX, CSL and Hayagriva. */
  key: string;
  /** Plain text, mathematics in Unicode. */
  title: string;
  /** The title for BibTeX: mathematics as TeX, braces around capitals. */
  titleTex: string;
  names: readonly Name[];
  /** Whether there are more authors than are named. */
  others?: boolean;
  date: ReferenceDate;
  /** Where the paper was published, where that is known: then that is cited, with the preprint beside it. */
  venue?: Venue;
  /** arXiv's page, or else the paper's own, or else ours; absolute. */
  url: string;
  /** As arXiv writes it: `2506.24119`, `cs/0112017`. */
  arxiv?: string;
  primaryClass?: string;
  doi?: string;
  pdf?: string;
  topics: readonly string[];
  /** A sentence that says when and why the paper was withdrawn. */
  withdrawn?: string;
  /** Code of the language that the papers are in. */
  language: string;
}

/** The day from which a paper is cited: its first on arXiv, or else the day that lists it. */
export function publishedOn(paper: Paper): Day {
  return paper.published ?? paper.date;
}

/** What of a site references are made with. */
export interface ReferenceSite {
  routes: Pick<Site['routes'], 'paper' | 'absolute'>;
  config: Pick<Site['config'], 'contentLanguage'>;
  words: { card: Pick<Site['words']['card'], 'withdrawnOn'> };
}

/** The reference of a paper; made once, since the head of its page asks for it as often as its citations do. */
export function referenceOf(site: ReferenceSite, entry: Entry): Reference {
  return referencesOf(site)(entry);
}

const referencesOf = memoize((site: ReferenceSite) =>
  memoize((entry: Entry) => makeReference(site, entry)),
);

function makeReference({ routes, config, words }: ReferenceSite, entry: Entry): Reference {
  const { paper, citationKey } = entry;
  const { withdrawn, categories } = paper;
  const links = linksOf(paper);
  const arxiv = arxivOf(paper.id);
  const doi = doiOf(paper);
  const published = venueOf(paper);
  const [primaryClass] = categories;
  return {
    key: citationKey,
    title: plainTitle(paper),
    titleTex: titleTexOf(paper),
    names: namesOf(printedNames(entry)),
    ...((paper.authorCount ?? 0) > paper.authors.length && { others: true }),
    date: dateOf(paper, published),
    ...(published && { venue: published.venue }),
    url: links.arxiv ?? links.project ?? links.pdf ?? routes.absolute(routes.paper(paper.id)),
    ...(arxiv && { arxiv, ...(primaryClass && { primaryClass }) }),
    ...(doi && { doi }),
    ...(links.pdf && { pdf: links.pdf }),
    topics: entry.tags.flatMap(({ name, slug }) => (slug === undefined ? [] : [name])),
    ...(withdrawn && { withdrawn: words.card.withdrawnOn(withdrawn.date, withdrawn.note) }),
    language: config.contentLanguage,
  };
}

const titleTexOf = memoize((paper: Paper) => bibtexTitle(paper.title, paper.abstract));

/** The names of a paper's authors, and which are teams. */
export function printedNames({ paper, teams = [] }: Entry): PrintedName[] {
  return paper.authors.map((name) => ({ name, team: teams.includes(name) }));
}

/** Of what was published elsewhere only the year is known, and where none is stated, that of the preprint stands for it. */
function dateOf(paper: Paper, venue: { year?: number } | undefined): ReferenceDate {
  const { year, month, date } = partsOfDay(publishedOn(paper));
  return venue ? { year: venue.year ?? year } : { year, month, day: date };
}
