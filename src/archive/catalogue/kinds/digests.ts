import { type DigestFacts, digestFacts } from '../../formats/digest/digest.ts';
import { digestView } from '../../views/digest-view.ts';
import { pageKind, placed } from '../kind.ts';

/** The digest of each day and week, where the configuration asks for them. */
export const digestPages = pageKind<'digest', DigestFacts>({
  template: 'digest',
  sitemap: () => false,
  *pages(publication) {
    const { archive, site } = publication;
    if (!site.config.digestPages) return;
    const { routes } = site;
    for (const [periods, page] of [
      [archive.days, routes.day],
      [archive.weeks, routes.week],
    ] as const) {
      for (const period of periods.keys()) {
        const day = periods === archive.days ? period : undefined;
        const facts = () => digestFacts(period, publication);
        yield placed(routes.digest(page(period)), facts, day);
      }
    }
  },
  view: digestView,
});
