import { isArxivPaperId } from '../../model/arxiv-id.ts';
import { compareText } from '../../model/order.ts';
import { type DataFacts, dataView } from '../../views/data-view.ts';
import { pageKind, placed } from '../kind.ts';

/** The page of all that can be taken along. */
export const dataPages = pageKind<'data', DataFacts>({
  template: 'data',
  *pages({ site, archive, revisionOf }) {
    const { newestDay } = archive;
    yield placed(site.routes.data(), () => {
      const [topic] = [...archive.tags.values()].sort(
        (a, b) => b.papers.length - a.papers.length || compareText(a.slug, b.slug),
      );
      const example = archive.papers.find(({ id }) => isArxivPaperId(id));
      return {
        years: [...archive.ownYears].map(([year, papers]) => ({ year, papers: papers.length })),
        revision: revisionOf(archive.papers),
        ...(newestDay !== undefined && { newest: newestDay }),
        ...(example && { example: example.id }),
        ...(topic && { topic: { slug: topic.slug, label: topic.label } }),
      };
    });
  },
  view: dataView,
});
