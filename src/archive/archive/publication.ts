import { memoize } from '../memoize.ts';
import type { Author } from '../model/author.ts';
import type { Day } from '../model/day.ts';
import type { Span } from '../model/gap.ts';
import type { GoneLink } from '../model/lost-link.ts';
import type { Org } from '../model/org.ts';
import type { Paper } from '../model/paper.ts';
import { statedLinks } from '../model/stated-links.ts';
import type { Site } from '../site.ts';
import type { Archive } from './archive.ts';
import { contentHash, paperHash, revisionOf, type Sha256 } from './content-hash.ts';
import {
  AUTHORS_SHOWN,
  createEntry,
  type Entry,
  type NamesWithPages,
  namedAuthors,
  type PageEntry,
} from './entry.ts';

/** A paper related to another one, with its reason. */
export interface RelatedPaper {
  id: string;
  /** How near it is: of two, the nearer one has the greater number. */
  score: number;
  /** Up to three words that both share, the weightiest first. */
  words: readonly string[];
}

/** What a paper is related to. */
export interface RelatedPapers {
  /** The nearest papers of its own day and before, nearest first, at most four. */
  before: readonly RelatedPaper[];
  /** Later papers whose nearest paper of an earlier day is this one, at most two, nearest first, then newest. */
  after: readonly RelatedPaper[];
}

/** An archive with all that its pages and files are gathered from. */
export interface Publication {
  site: Site;
  archive: Archive;
  /** The names that have a page, by slug. */
  authors: readonly Author[];
  /** Says whether an author has a page. */
  hasPage: NamesWithPages['hasPage'];
  /** The organizations that have a page: those of which there is a paper. */
  orgs: readonly Org[];
  entryOf: (paper: Paper) => Entry;
  entriesOf: (papers: readonly Paper[]) => Entry[];
  /** With all authors, for the page of the paper. */
  pageEntryOf: (paper: Paper) => PageEntry;
  /** With the first few authors, for pages that show papers with their abstracts. */
  cardEntriesOf: (papers: readonly Paper[]) => PageEntry[];
  /** Says whether a value is an entry of this publication. */
  isEntry: (value: unknown) => value is Entry;
  /** SHA-256 that stands for an entry in a key. */
  entryHash: (entry: Entry) => string;
  /** The content hash of a list of papers, see content-hash.ts. */
  hashOf: (papers: readonly Paper[]) => string;
  /** Its short form, as citations state it. */
  revisionOf: (papers: readonly Paper[]) => string;
  relatedOf: (paper: Paper) => RelatedPapers;
  /** SHA-256 of the bytes of an image, named relative to the content root. */
  imageHash: (file: string) => string;
  /** Those of some links that are gone. */
  goneAmong: (addresses: readonly string[]) => GoneLink[];
  /** How often and when the file of a paper was changed; undefined where pages do not tell it. */
  historyOf: (paper: Paper) => PaperHistory | undefined;
  /** Its days and the gaps among them; absent where there are neither papers nor records of a sync. */
  span?: Span;
}

/** What the repository says of the file of a paper. */
export interface PaperHistory {
  /** How many commits changed it, the first one included. */
  changes: number;
  /** The day of the last of them. */
  last: Day;
}

/** What a publication is made with besides the archive and the site. */
export interface PublicationTools {
  sha256: Sha256;
  relatedOf: (paper: Paper) => RelatedPapers;
  imageHash: (file: string) => string;
  /** Since when a link that pages lead to has been gone; undefined where it is not known to be. */
  goneSince?: ((address: string) => Day | undefined) | undefined;
  historyOf?: ((paper: Paper) => PaperHistory | undefined) | undefined;
  span?: Span | undefined;
}

/** Puts an archive and a site together. */
export function publish(archive: Archive, site: Site, tools: PublicationTools): Publication {
  const { sha256, relatedOf, imageHash, span } = tools;
  const hasPage = ({ papers }: { papers: readonly Paper[] }): boolean =>
    papers.length >= site.config.authorPageFrom;
  const entries = new WeakSet<object>();
  const note = <Kind extends Entry>(entry: Kind): Kind => {
    entries.add(entry);
    return entry;
  };
  const entryOf = memoize((paper: Paper) => note(createEntry(archive, paper)));
  const goneAmong = goneJudge(tools.goneSince);
  const goneOf = memoize((paper: Paper): Pick<PageEntry, 'gone'> => {
    const gone = tools.goneSince ? goneAmong(statedLinks(paper)) : [];
    return gone.length > 0 ? { gone } : {};
  });
  const pageEntryOf = (paper: Paper, most = Number.POSITIVE_INFINITY): PageEntry =>
    note({
      ...entryOf(paper),
      authors: namedAuthors(archive, { hasPage }, paper, most),
      ...goneOf(paper),
    });
  const hashOf = (papers: readonly Paper[]): string => contentHash(papers, sha256);
  return {
    site,
    archive,
    authors: [...archive.authors.values()].filter(hasPage),
    hasPage,
    orgs: [...archive.orgs.values()].filter(({ papers }) => papers.length > 0),
    entryOf,
    entriesOf: (papers) => papers.map(entryOf),
    pageEntryOf: (paper) => pageEntryOf(paper),
    cardEntriesOf: (papers) => papers.map((paper) => pageEntryOf(paper, AUTHORS_SHOWN)),
    isEntry: (value): value is Entry =>
      typeof value === 'object' && value !== null && entries.has(value),
    entryHash: memoize((entry: Entry) => {
      const { paper, ...names } = entry;
      return sha256(paperHash(paper, sha256) + JSON.stringify(names));
    }),
    hashOf,
    revisionOf: (papers) => revisionOf(hashOf(papers)),
    relatedOf,
    imageHash,
    goneAmong,
    historyOf: tools.historyOf ?? (() => undefined),
    ...(span && { span }),
  };
}

function goneJudge(goneSince: PublicationTools['goneSince']): Publication['goneAmong'] {
  return (addresses) =>
    addresses.flatMap((address) => {
      const since = goneSince?.(address);
      return since === undefined ? [] : [{ address, since }];
    });
}
