import { plainLine } from '../../archive/formats/text/markdown-text.ts';
import type { PaperRecord } from '../reading/record.ts';

/** A reading list as JSON, with all that is kept of its papers. `archive` is the address of its home. */
export function listJson(archive: string, records: readonly PaperRecord[]): string {
  return `${JSON.stringify({ readingList: 1, archive, papers: records }, null, 2)}\n`;
}

/** A reading list as Markdown: a box for each paper, ticked where it is read, its labels, its note. */
export function listMarkdown(
  heading: string,
  addressOf: (id: string) => string,
  records: readonly PaperRecord[],
): string {
  const lines = records.map(({ id, title, byline, read, labels = [], note }) =>
    [
      `- [${read ? 'x' : ' '}] [${plainLine(title)}](${addressOf(id)})${byline && ` ${plainLine(byline)}`}`,
      ...(labels.length > 0 ? [`  *${plainLine(labels.join(', '))}*`] : []),
      ...(note ? note.split('\n').map((line) => `  > ${line}`) : []),
    ].join('\n'),
  );
  return `# ${heading}\n\n${lines.join('\n')}\n`;
}
