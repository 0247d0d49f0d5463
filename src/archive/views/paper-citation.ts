import { abstractText, titleText } from '../../abstract/index.ts';
import type { Paper } from '../paper.ts';
import type { Context } from './context.ts';
import type { PageHead } from './frame.ts';

/** What the head of a paper's page says: for readers of search results, reference managers and programs. */
export function headOfPaper({ routes, words }: Context, paper: Paper): PageHead {
  return {
    title: titleText(paper.title),
    description: paper.summary ?? abstractText(paper.abstract),
    address: routes.paper(paper.id),
    article: true,
    card: `papers/${paper.id}`,
    alternates: [
      { type: 'text/markdown', href: routes.paperFile(paper.id, 'md'), title: words.list.markdown },
      {
        type: 'application/json',
        href: routes.paperFile(paper.id, 'json'),
        title: words.list.json,
      },
      {
        type: 'application/x-bibtex',
        href: routes.paperFile(paper.id, 'bib'),
        title: words.list.bibtex,
      },
    ],
  };
}

/** The citation of a paper in its cite box. */
export function citationOf(_context: Context, paper: Paper): string {
  return paper.id;
}
