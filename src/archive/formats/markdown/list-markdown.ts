import type { Entry } from '../../archive/entry.ts';
import type { Site } from '../../site.ts';
import { paperLine, plainLine } from '../text/markdown-text.ts';
import { plainTitle } from '../text/plain.ts';
import { oneSentence } from '../text/sentence.ts';

/** What the head of a list's document says. */
export interface ListHead {
  title: string;
  /** The address of its page. */
  page: string;
  /** How many papers the list has, which may be more than stand here. */
  papers: number;
}

/** A list as a Markdown document: a line for each paper with its first sentence. */
export function listMarkdown(
  site: Site,
  { title, page, papers }: ListHead,
  entries: readonly Entry[],
): string {
  const home = `[${plainLine(site.config.name)}](${site.routes.absolute(page)})`;
  return `${[
    `# ${plainLine(title)}`,
    `${site.words.counts.papers(papers)} · ${home}`,
    entries.map((entry) => itemOf(site, entry)).join('\n'),
  ].join('\n\n')}\n`;
}

function itemOf({ routes }: Site, { paper }: Entry): string {
  return paperLine({
    title: plainTitle(paper),
    address: routes.absolute(routes.paper(paper.id)),
    date: paper.date,
    sentence: oneSentence(paper),
  });
}
