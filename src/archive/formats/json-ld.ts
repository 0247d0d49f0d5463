import type { ScholarlyArticle, WithContext } from 'schema-dts';
import type { Entry } from '../archive/entry.ts';
import type { Site } from '../site.ts';
import { publishedOn, whereabouts } from './reference.ts';
import { jsonForScript } from './text/escape.ts';
import { plainTitle } from './text/plain.ts';

/** A paper as JSON-LD of schema.org, ready to stand in `<script type="application/ld+json">`. */
export function jsonLd(site: Site, entry: Entry): string {
  return jsonForScript(scholarlyArticle(site, entry));
}

function scholarlyArticle(site: Site, entry: Entry): WithContext<ScholarlyArticle> {
  const { routes } = site;
  const { paper } = entry;
  const { url, arxiv, doi } = whereabouts(site, paper);
  const title = plainTitle(paper);
  const page = routes.absolute(routes.paper(paper.id));
  const sameAs = [url, ...(doi ? [`https://doi.org/${doi}`] : [])].filter((one) => one !== page);
  return {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    '@id': page,
    name: title,
    author: paper.authors.map((name) => ({ '@type': 'Person', name })),
    datePublished: publishedOn(paper),
    ...(sameAs.length > 0 && { sameAs }),
    ...(arxiv && { identifier: `arXiv:${arxiv}` }),
  };
}
