/** Where a paper was published. */
export interface Venue {
  kind: 'journal' | 'proceedings';
  /** As arXiv's journal reference or the file states it, with volume and pages. */
  name: string;
  /** The year that it states. */
  year?: number;
}

/** Words and names of conferences of the field, whose papers stand in proceedings. */
const PROCEEDINGS =
  /\b(?:proceedings|proc\.|conference|conf\.|workshop|symposium|findings of|neurips|nips|icml|iclr|[en]?a?acl|emnlp|coling|cvpr|iccv|eccv|wacv|aaai|ijcai|kdd|sigir|siggraph|interspeech|icassp|icra|iros|corl|colm|uist|chi 20)\b/i;

/** A year in brackets or at the end: those that stand elsewhere may be pages. */
const YEAR = /\(((?:19|20)\d\d)\)|\b((?:19|20)\d\d)\W*$/;

/** The venue of a paper by its journal reference; undefined where there is none. */
export function venueOf(journal: string | undefined): Venue | undefined {
  if (!journal) return undefined;
  const [, inBrackets, atEnd] = YEAR.exec(journal) ?? [];
  const year = Number(inBrackets ?? atEnd);
  return {
    kind: PROCEEDINGS.test(journal) ? 'proceedings' : 'journal',
    name: journal,
    ...(year && { year }),
  };
}
