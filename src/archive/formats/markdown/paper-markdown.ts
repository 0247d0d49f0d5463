import { type Entry, topicsOf } from '../../archive/entry.ts';
import { linksOf } from '../../model/links.ts';
import type { Paper } from '../../model/paper.ts';
import type { Site } from '../../site.ts';
import { en } from '../../words/en.ts';
import { plainLine } from '../text/markdown-text.ts';
import { plainTitle } from '../text/plain.ts';

/** A paper as a Markdown document of its own, for readers and programs that read no HTML. */
export function paperMarkdown(site: Site, entry: Entry): string {
  const { paper } = entry;
  const topics = topicsOf(entry).map(({ name }) => plainLine(name));
  const blocks = [
    `# ${plainLine(plainTitle(paper))}`,
    withdrawal(paper),
    authorsLine(paper),
    factsLine(entry),
    linksLine(site, paper),
    `## ${en.paper.abstract}`,
    // The grammar of abstracts is Markdown with mathematics, so it stands as it is written.
    paper.abstract,
    topics.length > 0 && `${en.paper.topics}: ${topics.join(', ')}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** The authors of a paper in full, and how many more there are, as Markdown. */
function authorsLine(paper: Paper): string {
  const hidden = (paper.authorCount ?? 0) - paper.authors.length;
  const more = hidden > 0 ? ` ${en.counts.andMore(hidden)}` : '';
  return paper.authors.length === 0 ? '' : plainLine(paper.authors.join(', ')) + more;
}

/** The organization, the days and the counts of a paper on one line, as Markdown. */
function factsLine({ paper, org }: Entry): string {
  const { days, counts } = en;
  const asOf = paper.retrieved ? ` (${days.plain(paper.retrieved)})` : '';
  return [
    org && plainLine(org.name),
    `${en.paper.listed} ${days.plain(paper.date)}`,
    paper.published && en.paper.publishedOn(paper.published),
    paper.upvotes !== undefined && counts.upvotes(paper.upvotes) + asOf,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The links of a Markdown document: those from which the others follow, and what only the paper states. */
const MARKDOWN_LINKS = ['arxiv', 'github', 'project'] as const;

/** The addresses of a paper on one line, its page here first, as Markdown. */
function linksLine({ routes, config }: Site, paper: Paper): string {
  const links = linksOf(paper);
  return [
    `[${plainLine(config.name)}](${routes.absolute(routes.paper(paper.id))})`,
    ...MARKDOWN_LINKS.flatMap((key) => (links[key] ? [`[${en.card[key]}](<${links[key]}>)`] : [])),
  ].join(' · ');
}

function withdrawal({ withdrawn }: Paper): string {
  return withdrawn ? `**${plainLine(en.card.withdrawnOn(withdrawn.date, withdrawn.note))}**` : '';
}
