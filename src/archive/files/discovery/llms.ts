import { listFormats } from '../../addresses/list-forms.ts';
import { fileKind } from '../../catalogue/kind.ts';
import { plainLine } from '../../formats/text/markdown-text.ts';
import type { Day } from '../../model/day.ts';
import type { Site } from '../../site.ts';

/** `llms.txt`: what the archive is and where a program finds it, as Markdown (llmstxt.org). */
export const llmsFiles = fileKind<{ papers: number; newest?: Day }>({
  *files({ site, archive }) {
    const newest = archive.newestDay;
    const facts = { papers: archive.papers.length, ...(newest && { newest }) };
    yield { address: site.routes.llms(), facts };
  },
  body: (site, { papers, newest }) =>
    [
      `# ${plainLine(site.config.name)}`,
      `> ${plainLine(site.config.description)}`,
      site.words.outputs.llms.about(papers, newest),
      `## ${site.words.outputs.llms.read}`,
      whatToRead(site, newest).join('\n'),
      `## ${site.words.outputs.llms.data}`,
      whatToLoad(site).join('\n'),
    ]
      .join('\n\n')
      .concat('\n'),
});

function whatToRead({ routes, config, words }: Site, newest: Day | undefined): string[] {
  const { llms } = words.outputs;
  const to = routes.absolute;
  const lists = listFormats('days', config);
  const day = (format: (typeof lists)[number], key: string) =>
    to(routes.sibling(routes.day(key), format));
  return [
    ...(newest && lists.includes('md') ? [`- [${llms.newestDay}](${day('md', newest)})`] : []),
    ...(config.paperFiles.includes('md')
      ? [`- ${llms.markdown}: \`${to(routes.paperMarkdown('{id}'))}\``]
      : []),
    ...(config.paperFiles.includes('json')
      ? [`- ${llms.json}: \`${to(routes.paperJson('{id}'))}\``]
      : []),
    ...(lists[0]
      ? [
          `- ${llms.days}: \`${day(lists[0], 'YYYY-MM-DD')}\`${lists
            .slice(1)
            .map((format) => `, \`.${format}\``)
            .join('')}`,
        ]
      : []),
  ];
}

function whatToLoad({ routes, config, words }: Site): string[] {
  const { llms } = words.outputs;
  const to = routes.absolute;
  return [
    `- [API](${to(routes.api('index.json'))}): ${llms.api}`,
    ...(config.bulkFiles
      ? [
          `- ${llms.whole}: \`${to(routes.bulk('papers-YYYY.jsonl.gz'))}\``,
          `- [${llms.manifest}](${to(routes.bulk('manifest.json'))})`,
        ]
      : []),
    `- [RSS](${to(routes.feed())}), [OPML](${to(routes.opml())}): ${llms.feeds}`,
  ];
}
