import { abstractText, titleText } from '../../abstract/index.ts';
import { cardNames } from '../catalogue/card-names.ts';
import { bibtexEntry } from '../formats/bibtex.ts';
import { jsonLd } from '../formats/json-ld.ts';
import { citationMeta } from '../formats/meta-tags.ts';
import type { Paper } from '../model/paper.ts';
import type { Context } from './context.ts';
import type { PageHead } from './page-shell.ts';

/** What the head of a paper's page says: for readers of search results, reference managers and programs. */
export function headOfPaper(context: Context, paper: Paper): PageHead {
  const { routes, words } = context;
  return {
    title: titleText(paper.title),
    description: paper.summary ?? abstractText(paper.abstract),
    address: routes.paper(paper.id),
    article: true,
    card: cardNames.paper(context, paper),
    alternates: [
      {
        type: 'text/markdown',
        href: routes.paperFile(paper.id, 'md'),
        title: words.list.markdown,
      },
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
    meta: citationMeta(paper, context),
    jsonLd: [jsonLd(paper, context)],
  };
}

/** The citation of a paper in its cite box. */
export function citationOf(context: Context, paper: Paper): string {
  return bibtexEntry(paper, context).trim();
}
