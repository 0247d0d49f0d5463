import { fileKind, placed } from '../../catalogue/kind.ts';
import { embedFacts } from '../../catalogue/kinds/embeds.ts';
import type { ApiDocument } from '../../formats/json/documents.ts';
import { jsonText } from '../../formats/json/json-text.ts';
import { briefJson } from '../../formats/json/paper-json.ts';
import { schemaAddress } from '../../formats/json/schema-address.ts';
import type { EmbedFacts } from '../../views/embed-view.ts';

/** The newest papers of each topic for the scripts of other sites, beside the page for their frames. */
export const embedFiles = fileKind<EmbedFacts>({
  *files(publication) {
    const { archive, site } = publication;
    for (const tag of archive.tags.values()) {
      const address = site.routes.below(site.routes.tag(tag.slug), 'embed.json');
      yield placed(address, () => embedFacts(publication, tag));
    }
  },
  body: (site, { slug, name, lines }) =>
    jsonText({
      $schema: schemaAddress(site, 'embed'),
      topic: name,
      page: site.routes.absolute(site.routes.tag(slug)),
      papers: lines.map((line) => ({
        ...briefJson(line),
        page: site.routes.absolute(site.routes.paper(line.id)),
      })),
    } satisfies ApiDocument<'embed'>),
});
