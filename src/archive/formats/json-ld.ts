import type { ScholarlyArticle, WithContext } from 'schema-dts';
import type { Entry } from '../archive/entry.ts';
import { doiAddress } from '../model/doi.ts';
import type { Site } from '../site.ts';
import { printedNames, publishedOn, referenceOf } from './reference.ts';
import { jsonForScript } from './text/escape.ts';

/** A paper as JSON-LD of schema.org, ready to stand in `<script type="application/ld+json">`. */
export function jsonLd(site: Site, entry: Entry): string {
  return jsonForScript(scholarlyArticle(site, entry));
}

function scholarlyArticle(site: Site, entry: Entry): WithContext<ScholarlyArticle> {
  const { routes } = site;
  const { paper } = entry;
  const { title, url, doi, venue } = referenceOf(site, entry);
  const page = routes.absolute(routes.paper(paper.id));
  return {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    '@id': page,
    name: title,
    author: printedNames(entry).map(({ name, team }) => ({
      '@type': team ? ('Organization' as const) : ('Person' as const),
      name,
    })),
    datePublished: publishedOn(paper),
    ...(venue && { isPartOf: { '@type': 'PublicationIssue', name: venue.name } }),
    ...(paper.withdrawn && { creativeWorkStatus: `Withdrawn ${paper.withdrawn.date}` }),
    ...(url !== page && { sameAs: url }),
    ...(doi && { identifier: doiAddress(doi) }),
  };
}
