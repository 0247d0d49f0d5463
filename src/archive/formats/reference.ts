import { arxivOf } from '../model/arxiv-id.ts';
import type { Day } from '../model/day.ts';
import { linksOf } from '../model/links.ts';
import type { Paper } from '../model/paper.ts';
import type { Site } from '../site.ts';

/** What all citation formats say of where a paper is. */
export interface Whereabouts {
  /** arXiv's page, or else the paper's own, or else ours; absolute. */
  url: string;
  /** As arXiv writes it: `2506.24119`, `cs/0112017`. */
  arxiv?: string;
  pdf?: string;
  doi?: string;
}

/** The day from which a paper is cited: its first on arXiv, or else the day that lists it. */
export function publishedOn(paper: Paper): Day {
  return paper.published ?? paper.date;
}

/** Where a reader of a citation finds the paper. */
export function whereabouts({ routes }: Site, paper: Paper): Whereabouts {
  const links = linksOf(paper);
  const arxiv = arxivOf(paper.id);
  return {
    url: links.arxiv ?? links.project ?? links.pdf ?? routes.absolute(routes.paper(paper.id)),
    ...(arxiv && { arxiv }),
    ...(links.pdf && { pdf: links.pdf }),
    ...(paper.doi && { doi: paper.doi }),
  };
}
