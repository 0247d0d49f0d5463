import { AUTHORS_SHOWN, type Line } from '../archive/entry.ts';
import type { Publication } from '../archive/publication.ts';
import type { Author } from '../model/author.ts';
import { compareText } from '../model/order.ts';
import type { Paper } from '../model/paper.ts';
import type { Writer } from '../views/list-view.ts';

/** From how many papers of a list a name stands beside it. */
const PAPERS_MIN = 2;

/**
 * Who wrote some papers, those of most papers first, then by name, each with the page that the name has; on an author's
 * page those who wrote with them.
 */
export function writersOf(
  { archive, hasPage }: Publication,
  papers: readonly Paper[],
  most: number,
  besides?: Author,
): Writer[] {
  const counts = new Map<Author, number>();
  for (const paper of papers) {
    for (const author of new Set(archive.authorsOf(paper))) {
      if (author && author.slug !== besides?.slug) {
        counts.set(author, (counts.get(author) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .filter(([, count]) => count >= PAPERS_MIN)
    .sort(([a, countA], [b, countB]) => countB - countA || compareText(a.slug, b.slug))
    .slice(0, most)
    .map(([author, count]) => ({
      name: author.name,
      ...(hasPage(author) && { slug: author.slug }),
      count,
    }));
}

/** A line on an author's page: their own name, as the paper writes it, is among the first, the last of these if need be. */
export function lineUnder(
  { archive }: Publication,
  author: Author,
  paper: Paper,
  line: Line,
): Line {
  const own = archive.authorsOf(paper).findIndex((one) => one?.slug === author.slug);
  const name = paper.authors[own];
  if (name === undefined || own < AUTHORS_SHOWN) return line;
  return { ...line, authors: [...line.authors.slice(0, AUTHORS_SHOWN - 1), name] };
}
