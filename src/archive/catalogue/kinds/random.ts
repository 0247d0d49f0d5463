import { type RandomFacts, randomView } from '../../views/random-view.ts';
import { pageKind, placed } from '../kind.ts';

/** The page that leads to a paper at random. */
export const randomPages = pageKind<'random', RandomFacts>({
  template: 'random',
  sitemap: () => false,
  *pages({ site, archive }) {
    yield placed(site.routes.random(), () => ({
      months: [...archive.ownMonths].map(([month, papers]) => ({ month, papers: papers.length })),
    }));
  },
  view: randomView,
});
