import { plainLine } from '../../formats/text/markdown-text.ts';
import { outputWords } from '../../words/output-words.ts';
import type { Publication } from '../publication.ts';

/** `llms.txt`: what the archive is and where a program finds it, as Markdown (llmstxt.org). */
export function llmsText(publication: Publication): string {
  const { archive, routes, config } = publication;
  const { llms } = outputWords;
  const [newest] = archive.papers;
  const to = (address: string): string => routes.absolute(address);
  return [
    `# ${plainLine(config.name)}`,
    `> ${plainLine(config.description)}`,
    llms.about(archive.papers.length, newest?.date),
    `## ${llms.read}`,
    [
      ...(newest
        ? [`- [${llms.newestDay}](${to(routes.sibling(routes.day(newest.date), 'md'))})`]
        : []),
      `- ${llms.twins}: \`${to(routes.paperFile('{id}', 'md'))}\`, \`.json\`, \`.bib\``,
      `- ${llms.lists}: \`${to(routes.sibling(routes.day('YYYY-MM-DD'), 'md'))}\`, \`.json\`, \`.bib\`, \`.ris\`, \`.csl.json\``,
    ].join('\n'),
    `## ${llms.data}`,
    [
      `- [API](${to(routes.api('index.json'))}): ${llms.api}`,
      `- [JSON Lines](${to(routes.wholeArchive('papers.jsonl.gz'))}): ${llms.whole}`,
      `- [${llms.manifest}](${to(routes.wholeArchive('manifest.json'))})`,
      `- [RSS](${to(routes.feed())}), [OPML](${to(routes.opml())}): ${llms.feeds}`,
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
