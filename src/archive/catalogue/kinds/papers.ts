import { cardFinder } from '../../addresses/card-names.ts';
import type { Publication, RelatedPaper } from '../../archive/publication.ts';
import { twinsOf } from '../../archive/twins.ts';
import type { Paper } from '../../model/paper.ts';
import { yearOf } from '../../model/period.ts';
import {
  type OtherPaper,
  type PaperFacts,
  paperView,
  type RelatedFacts,
} from '../../views/paper-view.ts';
import { pageKind, placed } from '../kind.ts';

/** How many related papers a page shows. */
const RELATED_MAX = 3;

/** One page for each paper. */
export const paperPages = pageKind<'paper', PaperFacts>({
  template: 'paper',
  sitemap: ({ entry }) => `papers-${yearOf(entry.paper.date)}`,
  *pages(publication) {
    const { archive, site, pageEntryOf } = publication;
    const cards = cardFinder(publication);
    for (const [day, own] of archive.ownDays) {
      const papers = archive.days.get(day) ?? [];
      const placeOf = new Map(papers.map((paper, index) => [paper, index]));
      for (const paper of own) {
        const index = placeOf.get(paper) ?? 0;
        const facts = () => ({
          entry: pageEntryOf(paper),
          place: index + 1,
          ofDay: papers.length,
          ...neighbours(papers, index),
          ...twinFacts(publication, paper),
          related: relatedFacts(publication, paper),
          card: cards.ofPaper(paper),
          ...historyOf(publication, paper),
        });
        yield placed(site.routes.paper(paper.id), facts, day);
      }
    }
  },
  view: paperView,
});

function neighbours(
  papers: readonly Paper[],
  index: number,
): Pick<PaperFacts, 'previous' | 'next'> {
  const other = (paper: Paper | undefined): OtherPaper | undefined =>
    paper && { id: paper.id, title: paper.title };
  const previous = other(papers[index - 1]);
  const next = other(papers[index + 1]);
  return { ...(previous && { previous }), ...(next && { next }) };
}

function historyOf(publication: Publication, paper: Paper): Pick<PaperFacts, 'history'> {
  const history = publication.historyOf(paper);
  return history ? { history } : {};
}

function twinFacts({ archive }: Publication, paper: Paper): Pick<PaperFacts, 'twins'> {
  const twins = twinsOf(archive, paper);
  if (!twins) return {};
  const other = ({ id, title }: Paper): OtherPaper => ({ id, title });
  return { twins: { same: twins.same.map(other), versions: twins.versions.map(other) } };
}

function relatedFacts(publication: Publication, paper: Paper): RelatedFacts[] {
  const { before, after } = publication.relatedOf(paper);
  return [...after, ...before]
    .sort((a, b) => b.score - a.score)
    .slice(0, RELATED_MAX)
    .flatMap((related) => relatedTo(publication, paper, related));
}

function relatedTo(
  { archive }: Publication,
  paper: Paper,
  { id, words }: RelatedPaper,
): RelatedFacts[] {
  const other = archive.byId.get(id);
  if (!other) return [];
  const { title, date } = other;
  if (words.length > 0) return [{ id, title, date, topics: [], words }];
  const own = new Set(archive.tagsOf(paper));
  const topics = archive.tagsOf(other).flatMap((tag) => (own.has(tag) ? [tag.label] : []));
  return [{ id, title, date, topics, words }];
}
