import type { ScholarlyArticle, WithContext } from 'schema-dts';
import type { Publication } from '../files/publication.ts';
import type { Paper } from '../model/paper.ts';
import { publishedOn, whereabouts } from './reference.ts';
import { jsonForScript } from './text/escape.ts';
import { plainTitle } from './text/plain.ts';
import { oneSentence } from './text/sentence.ts';

/** A paper as JSON-LD of schema.org, ready to stand in `<script type="application/ld+json">`. */
export function jsonLd(paper: Paper, publication: Publication): string {
  return jsonForScript(scholarlyArticle(paper, publication));
}

function scholarlyArticle(paper: Paper, publication: Publication): WithContext<ScholarlyArticle> {
  const { archive, routes, config } = publication;
  const { url, arxiv, doi } = whereabouts(paper, publication);
  const title = plainTitle(paper);
  const page = routes.absolute(routes.paper(paper.id));
  const sameAs = [url, ...(doi ? [`https://doi.org/${doi}`] : [])].filter((one) => one !== page);
  return {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    '@id': page,
    url: page,
    name: title,
    headline: title,
    description: oneSentence(paper),
    author: paper.authors.map((name) => ({ '@type': 'Person', name })),
    datePublished: publishedOn(paper),
    inLanguage: config.language,
    keywords: archive.tagsOf(paper).map((tag) => tag.label),
    ...(sameAs.length > 0 && { sameAs }),
    ...(arxiv && {
      identifier: { '@type': 'PropertyValue', propertyID: 'arXiv', value: arxiv },
    }),
  };
}
