import { hasAbstracts, type PaperList } from '../../files/lists/paper-list.ts';
import type { Publication } from '../../files/publication.ts';
import { memoize } from '../../memoize.ts';
import type { Paper } from '../../model/paper.ts';
import { en } from '../../words/en.ts';
import { plainLine } from '../text/markdown-text.ts';
import { plainTitle } from '../text/plain.ts';
import { oneSentence } from '../text/sentence.ts';
import { authorsLine, factsLine, linksLine } from './paper-markdown.ts';

/** A list as a Markdown document: with abstracts where it is short, with one sentence a paper where it is long. */
export function listMarkdown(list: PaperList, publication: Publication): string {
  const { routes, config } = publication;
  const page = `[${plainLine(config.name)}](${routes.absolute(list.page)})`;
  const papers = hasAbstracts(list)
    ? list.papers.map((paper) => section(paper, publication))
    : [list.papers.map(lineOf(publication)).join('\n')];
  const head = [`# ${plainLine(list.title)}`, `${en.counts.papers(list.papers.length)} · ${page}`];
  return `${[...head, ...papers].join('\n\n')}\n`;
}

function section(paper: Paper, publication: Publication): string {
  return [
    `## ${plainLine(plainTitle(paper))}`,
    authorsLine(paper),
    factsLine(paper, publication),
    linksLine(paper, publication),
    paper.abstract,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A paper as an entry of a Markdown list; written once, since it stands in many. */
const lineOf = memoize(({ routes }: Publication) =>
  memoize((paper: Paper) => {
    const address = routes.absolute(routes.paperFile(paper.id, 'md'));
    return `- [${plainLine(plainTitle(paper))}](${address}) (${paper.date}): ${plainLine(oneSentence(paper))}`;
  }),
);
