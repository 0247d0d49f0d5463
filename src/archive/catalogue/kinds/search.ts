import { type SearchPart, searchParts } from '../../files/search/search-parts.ts';
import { compareText } from '../../model/order.ts';
import { yearOf } from '../../model/period.ts';
import type { FeedDeclaration } from '../../model/registries.ts';
import type { DeclaredFeed } from '../../search/feed-of-query.ts';
import { type Choice, type SearchFacts, searchView } from '../../views/search-view.ts';
import { pageKind } from '../kind.ts';

/** How many organizations can be chosen: a select of more is no help. */
const ORGS_MAX = 300;
/** Indexes of so many papers together are loaded almost as quickly as one. */
const FEW_PAPERS = 2_000;

/** The search page. */
export const searchPages = pageKind<'search', SearchFacts>({
  template: 'search',
  *pages(publication) {
    const { archive, site, orgs } = publication;
    const tags = [...archive.tags.values()].map(({ slug, label, papers }) => ({
      slug,
      name: label,
      papers: papers.length,
    }));
    const parts = searchParts(archive);
    const days = [...archive.ownDays.keys()];
    const [last, first] = [days[0], days.at(-1)];
    const facts = {
      ...(first !== undefined && last !== undefined && { days: [first, last] as const }),
      feeds: archive.feeds.map(declaredFeed),
      years: [...archive.ownYears].map(([year, papers]) => ({ year, papers: papers.length })),
      parts: parts.map(({ first }) => first),
      covered: coveredParts(parts),
      tags: commonest(tags),
      orgs: commonest(
        orgs.map(({ slug, name, papers }) => ({ slug, name, papers: papers.length })),
      ).slice(0, ORGS_MAX),
    };
    yield { address: site.routes.search(), facts };
  },
  view: searchView,
});

function declaredFeed({
  slug,
  title,
  tags,
  orgs,
  words,
  minUpvotes,
}: FeedDeclaration): DeclaredFeed {
  return { slug, title, tags, orgs, words, ...(minUpvotes !== undefined && { minUpvotes }) };
}

function commonest(choices: readonly Choice[]): Choice[] {
  return choices
    .filter(({ papers }) => papers > 0)
    .sort((a, b) => b.papers - a.papers || compareText(a.name, b.name));
}

/**
 * How many parts, newest first, every answer covers: those of the newest twelve months, that of the newest day among
 * them, and older ones as long as all together have few papers.
 */
function coveredParts(parts: readonly SearchPart[]): number {
  const newest = parts[0]?.papers[0]?.date ?? '';
  const yearBefore = `${Number(yearOf(newest)) - 1}${newest.slice(4, 7)}`;
  let papers = 0;
  return parts.filter((part) => {
    papers += part.papers.length;
    return part.last > yearBefore || papers <= FEW_PAPERS;
  }).length;
}
