import { plainAbstract, plainTitle } from '../../formats/text/plain.ts';
import { arxivOf } from '../../model/arxiv-id.ts';
import { linksOf } from '../../model/links.ts';
import type { Paper } from '../../model/paper.ts';
import type { Publication } from '../publication.ts';

/** A paper as the API shows it: all that its file states, with what follows from it; texts stand as plain text and as they are written. */
export function paperRecord(paper: Paper, publication: Publication) {
  return {
    ...briefRecord(paper, publication),
    titleSource: paper.title,
    abstract: plainAbstract(paper),
    abstractSource: paper.abstract,
    ...(paper.summary && { summary: paper.summary }),
    ...(paper.doi && { doi: paper.doi }),
    ...(paper.journal && { journal: paper.journal }),
    ...(paper.version && { version: paper.version }),
    ...(paper.alsoListed.length > 0 && { alsoListed: paper.alsoListed }),
    ...(paper.source && { source: paper.source }),
    links: linksOf(paper),
    twins: twinsOf(paper, publication),
  };
}

/** A paper in a long list: without abstract and links. */
export function briefRecord(paper: Paper, publication: Publication) {
  const { routes } = publication;
  const arxiv = arxivOf(paper.id);
  return {
    id: paper.id,
    ...(arxiv && { arxiv }),
    title: plainTitle(paper),
    date: paper.date,
    ...(paper.published && { published: paper.published }),
    authors: paper.authors,
    ...(paper.authorCount !== undefined && { authorCount: paper.authorCount }),
    ...organization(paper, publication),
    ...(paper.upvotes !== undefined && { upvotes: paper.upvotes }),
    ...(paper.comments !== undefined && { comments: paper.comments }),
    ...(paper.retrieved && { retrieved: paper.retrieved }),
    topics: publication.archive.tagsOf(paper).map(({ slug, label }) => ({ slug, label })),
    categories: paper.categories,
    ...(paper.withdrawn && { withdrawn: paper.withdrawn }),
    page: routes.absolute(routes.paper(paper.id)),
    json: routes.absolute(routes.api(`papers/${paper.id}.json`)),
  };
}

function organization(paper: Paper, { archive }: Publication) {
  const org = archive.orgOf(paper);
  if (org) return { organization: { slug: org.slug, name: org.name } };
  return paper.org ? { organization: { name: paper.org } } : {};
}

function twinsOf(paper: Paper, { routes }: Publication) {
  return {
    markdown: routes.absolute(routes.paperFile(paper.id, 'md')),
    json: routes.absolute(routes.paperFile(paper.id, 'json')),
    bibtex: routes.absolute(routes.paperFile(paper.id, 'bib')),
  };
}
