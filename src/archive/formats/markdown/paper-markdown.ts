import { type Entry, topicsOf } from '../../archive/entry.ts';
import { linksOf } from '../../model/links.ts';
import type { Paper } from '../../model/paper.ts';
import type { Site } from '../../site.ts';
import type { Words } from '../../words/en.ts';
import { plainLine } from '../text/markdown-text.ts';
import { plainTitle } from '../text/plain.ts';

/** A paper as a Markdown document of its own, for readers and programs that read no HTML. */
export function paperMarkdown(site: Site, entry: Entry): string {
  const { paper } = entry;
  const { words } = site;
  const topics = topicsOf(entry).map(({ name }) => plainLine(name));
  const blocks = [
    `# ${plainLine(plainTitle(paper))}`,
    withdrawal(words, paper),
    authorsLine(words, paper),
    factsLine(words, entry),
    linksLine(site, paper),
    `## ${words.paper.abstract}`,
    // The grammar of abstracts is Markdown with mathematics, so it stands as it is written.
    paper.abstract,
    topics.length > 0 && `${words.paper.topics}: ${topics.join(', ')}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** The authors of a paper in full, and how many more there are, as Markdown. */
function authorsLine(words: Words, paper: Paper): string {
  const hidden = (paper.authorCount ?? 0) - paper.authors.length;
  const more = hidden > 0 ? ` ${words.counts.andMore(hidden)}` : '';
  return paper.authors.length === 0 ? '' : plainLine(paper.authors.join(', ')) + more;
}

/** The organization, the days and the counts of a paper on one line, as Markdown. */
function factsLine(words: Words, { paper, org }: Entry): string {
  const { days, counts } = words;
  const asOf = paper.retrieved ? ` (${days.plain(paper.retrieved)})` : '';
  return [
    org && plainLine(org.name),
    `${words.paper.listed} ${days.plain(paper.date)}`,
    paper.published && words.paper.publishedOn(paper.published),
    paper.upvotes !== undefined && counts.upvotes(paper.upvotes) + asOf,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The links of a Markdown document: those from which the others follow, and what only the paper states. */
const MARKDOWN_LINKS = ['arxiv', 'github', 'project'] as const;

/** The addresses of a paper on one line, its page here first, as Markdown. */
function linksLine({ routes, config, words }: Site, paper: Paper): string {
  const links = linksOf(paper);
  return [
    `[${plainLine(config.name)}](${routes.absolute(routes.paper(paper.id))})`,
    ...MARKDOWN_LINKS.flatMap((key) =>
      links[key] ? [`[${words.card[key]}](<${links[key]}>)`] : [],
    ),
  ].join(' · ');
}

function withdrawal(words: Words, { withdrawn }: Paper): string {
  return withdrawn
    ? `**${plainLine(words.card.withdrawnOn(withdrawn.date, withdrawn.note))}**`
    : '';
}
