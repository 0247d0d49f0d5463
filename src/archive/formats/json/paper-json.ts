import { type Entry, type Line, topicsOf } from '../../archive/entry.ts';
import { arxivOf } from '../../model/arxiv-id.ts';
import { doiOf } from '../../model/doi.ts';
import { instantOf } from '../text/instant.ts';
import { plainAbstract, plainTitle } from '../text/plain.ts';
import type { ApiDocument, BriefPaper } from './documents.ts';

/** A paper as Hugging Face's client reads it, with all that its file states besides. */
export function paperJson(entry: Entry): ApiDocument<'paper'> {
  const { paper } = entry;
  return {
    ...huggingFacePaper(entry),
    ...(paper.comments !== undefined && { numComments: paper.comments }),
    ...(paper.stars !== undefined && { githubStars: paper.stars }),
    ...(paper.retrieved && { retrieved: paper.retrieved }),
    ...(paper.submitter && { submittedBy: { name: paper.submitter } }),
    ...ownKeys(entry),
    ...(Object.keys(paper.links).length > 0 && { links: paper.links }),
  };
}

/** The keys that Hugging Face's list of a day and its page of a paper share. */
export function huggingFacePaper({ paper, org }: Entry) {
  const name = org?.huggingface ?? org?.slug ?? org?.name;
  return {
    id: paper.id,
    authors: paper.authors.map((author) => ({ name: author })),
    publishedAt: instantOf(paper.published ?? paper.date),
    submittedOnDailyAt: instantOf(paper.date),
    title: plainTitle(paper),
    summary: plainAbstract(paper),
    upvotes: paper.upvotes ?? 0,
    ...(org && name && { organization: { name, fullname: org.name } }),
    ...(paper.links.github && { githubRepo: paper.links.github }),
    ...(paper.links.project && { projectPage: paper.links.project }),
    ...(paper.withdrawn && { withdrawnAt: instantOf(paper.withdrawn.date) }),
  };
}

/** What Hugging Face does not say of a paper, or not so. */
function ownKeys(entry: Entry) {
  const { paper } = entry;
  const arxiv = arxivOf(paper.id);
  const doi = doiOf(paper);
  const { title, abstract } = paper;
  return {
    ...(arxiv && { arxiv }),
    ...(paper.authorCount !== undefined && { authorCount: paper.authorCount }),
    ...(title !== plainTitle(paper) && { titleSource: title }),
    ...(abstract !== plainAbstract(paper) && { summarySource: abstract }),
    ...(paper.summary && { sentence: paper.summary }),
    citationKey: entry.citationKey,
    ...(entry.teams && { teams: [...entry.teams] }),
    topics: topicsOf(entry).map(({ slug, name }) => ({ slug, label: name })),
    categories: [...paper.categories],
    ...(doi && { doi }),
    ...(paper.journal && { journal: paper.journal }),
    ...(paper.venue && { venue: paper.venue }),
    ...(paper.version && { version: paper.version }),
    ...(paper.alsoListed.length > 0 && { alsoListed: [...paper.alsoListed] }),
    ...(paper.withdrawn?.note && { withdrawnNote: paper.withdrawn.note }),
    ...(paper.source && { source: paper.source }),
  };
}

/** A paper in a list. */
export function briefJson(line: Line): BriefPaper {
  return {
    id: line.id,
    title: plainTitle(line),
    date: line.date,
    authors: [...line.authors],
    ...(line.hidden > 0 && { moreAuthors: line.hidden }),
    ...(line.org && { organization: line.org.name }),
    ...(line.upvotes !== undefined && { upvotes: line.upvotes }),
    ...(line.comments !== undefined && { comments: line.comments }),
    ...(line.withdrawn && { withdrawn: line.withdrawn.date }),
  };
}
