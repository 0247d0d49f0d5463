import { isArxivPaperId } from '../../model/arxiv-id.ts';
import { type DataFacts, dataView } from '../../views/data-view.ts';
import { pageKind } from '../kind.ts';

/** The page of all that can be taken along. */
export const dataPages = pageKind<'data', DataFacts>({
  template: 'data',
  *pages({ site, archive, revisionOf }) {
    const years = [...archive.ownYears].map(([year, papers]) => ({ year, papers: papers.length }));
    const { newestDay } = archive;
    const example = archive.papers.find(({ id }) => isArxivPaperId(id));
    const facts = {
      years,
      revision: revisionOf(archive.papers),
      ...(newestDay !== undefined && { newest: newestDay }),
      ...(example && { example: example.id }),
    };
    yield { address: site.routes.data(), facts };
  },
  view: dataView,
});
