import type { Paper } from '../model/paper.ts';
import { venueOfLabel } from '../model/stated-venue.ts';

/** Where a paper was published, as a reference names it. */
export interface Venue {
  kind: 'journal' | 'proceedings';
  /** As arXiv's journal reference or the file states it, with volume and pages; or of the registry, without them. */
  name: string;
}

/** A venue with the year that is stated. */
interface DatedVenue {
  venue: Venue;
  year?: number;
}

/** Words and names of conferences of the field, whose papers stand in proceedings. */
const PROCEEDINGS =
  /\b(?:proceedings|proc\.|advances in neural information|conference|conf\.|workshop|symposium|findings of|neurips|nips|icml|iclr|[en]?a?acl|emnlp|coling|cvpr|iccv|eccv|wacv|aaai|ijcai|kdd|sigir|siggraph|interspeech|icassp|icra|iros|corl|colm|uist|chi 20)\b/i;

/** A year in brackets or at the end: those that stand elsewhere may be pages. */
const YEAR = /\(((?:19|20)\d\d)\)|\b((?:19|20)\d\d)\W*$/;

/** Where a paper was published: by its journal reference, else by the venue that accepted it. */
export function venueOf({
  journal,
  venue,
}: Pick<Paper, 'journal' | 'venue'>): DatedVenue | undefined {
  if (journal) return venueOfJournal(journal);
  const known = venue === undefined ? undefined : venueOfLabel(venue);
  return known && { venue: { kind: known.kind, name: known.name }, year: known.year };
}

function venueOfJournal(journal: string): DatedVenue {
  const [, inBrackets, atEnd] = YEAR.exec(journal) ?? [];
  const year = Number(inBrackets ?? atEnd);
  const kind = PROCEEDINGS.test(journal) ? 'proceedings' : 'journal';
  return { venue: { kind, name: journal }, ...(year && { year }) };
}
