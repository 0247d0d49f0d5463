import { type DataFacts, dataView } from '../../views/data-view.ts';
import { pageKind } from '../kind.ts';

/** The page of all that can be taken along. */
export const dataPages = pageKind<'data', DataFacts>({
  template: 'data',
  *pages({ site, archive, revisionOf }) {
    const years = [...archive.ownYears].map(([year, papers]) => ({ year, papers: papers.length }));
    const { newestDay } = archive;
    const facts = {
      years,
      revision: revisionOf(archive.papers),
      ...(newestDay !== undefined && { newest: newestDay }),
    };
    yield { address: site.routes.data(), facts };
  },
  view: dataView,
});
