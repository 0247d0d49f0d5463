import { lineOf } from '../../archive/entry.ts';
import type { Publication } from '../../archive/publication.ts';
import type { Tag } from '../../model/tag.ts';
import { type EmbedFacts, embedView } from '../../views/embed-view.ts';
import { pageKind, placed } from '../kind.ts';

/** How many papers an embedded list shows. */
const EMBEDDED = 5;

/** The newest papers of each topic, for the frames of other sites. */
export const embedPages = pageKind<'embed', EmbedFacts>({
  template: 'embed',
  sitemap: () => false,
  *pages(publication) {
    const { archive, site } = publication;
    for (const tag of archive.tags.values()) {
      const address = site.routes.embed(site.routes.tag(tag.slug));
      yield placed(address, () => embedFacts(publication, tag));
    }
  },
  view: embedView,
});

/** What the frame and the file beside it show of a topic. */
export function embedFacts({ entriesOf }: Publication, { slug, label, papers }: Tag): EmbedFacts {
  return { slug, name: label, lines: entriesOf(papers.slice(0, EMBEDDED)).map(lineOf) };
}
