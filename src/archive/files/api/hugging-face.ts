import { instantOf } from '../../formats/text/instant.ts';
import { plainAbstract, plainTitle } from '../../formats/text/plain.ts';
import { memoize } from '../../memoize.ts';
import type { Paper } from '../../model/paper.ts';
import { jsonText, type OutputFile } from '../file.ts';
import type { Publication } from '../publication.ts';

/** The papers of the newest day as Hugging Face's `GET /api/daily_papers` answers, and those of every day, week and month. */
export function* dailyPapersFiles(publication: Publication): Generator<OutputFile> {
  const { archive, routes } = publication;
  const { days, weeks, months } = archive;
  const file = (address: string, papers: readonly Paper[]): OutputFile => ({
    address,
    papers,
    body: () => `[${papers.map(entryText(publication)).join(',')}]\n`,
  });
  const [newest = []] = days.values();
  yield file(routes.dailyPapersApi(), newest);
  for (const [day, papers] of days) yield file(routes.dailyPapersOf('date', day), papers);
  for (const [week, papers] of weeks) yield file(routes.dailyPapersOf('week', week), papers);
  for (const [month, papers] of months) yield file(routes.dailyPapersOf('month', month), papers);
}

/** Entries that stand in several of these lists, written once. */
const entryText = memoize((publication: Publication) =>
  memoize((paper: Paper) => JSON.stringify(listEntry(paper, publication))),
);

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
    title: plainTitle(paper),
    summary: plainAbstract(paper),
    upvotes: paper.upvotes ?? 0,
    ...(name && { organization: { name, fullname: org?.name ?? paper.org } }),
    ...(paper.links.github && { githubRepo: paper.links.github }),
    ...(paper.links.project && { projectPage: paper.links.project }),
    ...(paper.withdrawn && { withdrawnAt: instantOf(paper.withdrawn.date) }),
  };
}
