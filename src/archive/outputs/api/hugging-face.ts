import { abstractText, titleText } from '../../../abstract/index.ts';
import type { Paper } from '../../paper.ts';
import { jsonText } from '../file.ts';
import { instantOf } from '../instant.ts';
import type { Publication } from '../publication.ts';

/** The papers of the newest day as Hugging Face's `GET /api/daily_papers` answers. */
export function dailyPapersDocument(publication: Publication): string {
  const [newest = []] = publication.archive.days.values();
  return jsonText(newest.map((paper) => listEntry(paper, publication)));
}

/** A paper as Hugging Face's `GET /api/papers/{id}` answers. */
export function paperInfoDocument(paper: Paper, publication: Publication): string {
  return jsonText({ ...innerPaper(paper, publication), comments: [] });
}

/** The client reads title, organization, code and project from the outer object, scripts from the inner one: both have them. */
function listEntry(paper: Paper, publication: Publication) {
  const inner = innerPaper(paper, publication);
  const { title, summary, publishedAt, organization, githubRepo, projectPage } = inner;
  return {
    paper: inner,
    publishedAt,
    title,
    summary,
    numComments: paper.comments ?? 0,
    ...(organization && { organization }),
    ...(githubRepo && { githubRepo }),
    ...(projectPage && { projectPage }),
  };
}

function innerPaper(paper: Paper, { archive }: Publication) {
  const org = archive.orgOf(paper);
  const name = org?.huggingface ?? org?.slug ?? paper.org;
  return {
    id: paper.id,
    authors: paper.authors.map((author) => ({ name: author, hidden: false })),
    publishedAt: instantOf(paper.published ?? paper.date),
    submittedOnDailyAt: instantOf(paper.date),
    title: titleText(paper.title),
    summary: abstractText(paper.abstract),
    upvotes: paper.upvotes ?? 0,
    ...(name && { organization: { name, fullname: org?.name ?? paper.org } }),
    ...(paper.links.github && { githubRepo: paper.links.github }),
    ...(paper.links.project && { projectPage: paper.links.project }),
    ...(paper.withdrawn && { withdrawnAt: instantOf(paper.withdrawn.date) }),
  };
}
