import type { Publication } from '../../archive/publication.ts';
import { compareText } from '../../model/order.ts';
import { yearOf } from '../../model/period.ts';
import { type Choice, type SearchFacts, searchView } from '../../views/search-view.ts';
import { pageKind } from '../kind.ts';

/** How many organizations can be chosen: a select of more is no help. */
const ORGS_MAX = 300;

/** The search page. */
export const searchPages = pageKind<'search', SearchFacts>({
  template: 'search',
  *pages(publication) {
    const { archive, site, orgs } = publication;
    const tags = [...archive.tags.values()].map(({ label, papers }) => choice(label, papers));
    const facts = {
      years: [...archive.ownYears].map(([year, papers]) => ({ year, papers: papers.length })),
      newest: yearsOfTwelveMonths(publication),
      tags: commonest(tags),
      orgs: commonest(orgs.map(({ name, papers }) => choice(name, papers))).slice(0, ORGS_MAX),
    };
    yield { address: site.routes.search(), facts };
  },
  view: searchView,
});

function choice(name: string, papers: readonly unknown[]): Choice {
  return { name, papers: papers.length };
}

function commonest(choices: readonly Choice[]): Choice[] {
  return choices
    .filter(({ papers }) => papers > 0)
    .sort((a, b) => b.papers - a.papers || compareText(a.name, b.name));
}

/** How many years, newest first, hold the twelve months before the newest day. */
function yearsOfTwelveMonths({ archive }: Publication): number {
  const newest = archive.newestDay;
  if (newest === undefined) return 0;
  const before = `${Number(yearOf(newest)) - 1}${newest.slice(4)}`;
  return [...archive.ownYears.values()].filter((papers) => (papers[0]?.date ?? '') > before).length;
}
