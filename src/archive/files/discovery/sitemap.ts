import { lateFileKind } from '../../catalogue/kind.ts';
import { escapeMarkup } from '../../formats/text/escape.ts';

/** One part of the sitemap with the pages that it lists, or the index with its parts; addresses below the origin. */
interface SitemapFacts {
  lists: 'pages' | 'parts';
  addresses: readonly string[];
}

/** The sitemap by parts, one a year for papers, so that a closed year's never changes (sitemaps.org). */
export const sitemapFiles = lateFileKind<SitemapFacts>({
  *files(publication, { listed }) {
    const { routes } = publication.site;
    const parts = [...listed];
    const addresses = parts.map(([name]) => routes.sitemapPart(name));
    yield { address: routes.sitemap(), facts: { lists: 'parts', addresses } };
    for (const [name, pages] of parts) {
      yield { address: routes.sitemapPart(name), facts: { lists: 'pages', addresses: pages } };
    }
  },
  body: ({ routes }, { lists, addresses }) => {
    const [outer, inner] = lists === 'parts' ? ['sitemapindex', 'sitemap'] : ['urlset', 'url'];
    const lines = addresses.map(
      (address) => `<${inner}><loc>${escapeMarkup(routes.absolute(address))}</loc></${inner}>\n`,
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n<${outer} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</${outer}>\n`;
  },
});
