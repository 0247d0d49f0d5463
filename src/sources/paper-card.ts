import { abstractText, titleText } from '../abstract/index.ts';
import type { PaperDraft } from './draft.ts';

const WIDTH = 80;
const LABEL_WIDTH = 10;

/** A paper as lines of plain text, 80 columns wide: what `npm run add` shows before it writes. */
export function paperCard(draft: PaperDraft, file: string): string {
  const authors = draft.authors ?? [];
  const more = (draft.authorCount ?? authors.length) - authors.length;
  const fields: [label: string, value: string | undefined][] = [
    ['Date', draft.date],
    ['Authors', authors.join(', ') + (more > 0 ? ` and ${more} more` : '')],
    ['From', draft.org],
    ['Topics', draft.tags?.join(', ')],
    ['arXiv', [draft.categories?.join(' '), draft.version].filter(Boolean).join(', ')],
    ['Code', draft.links?.github],
    ['Project', draft.links?.project],
    ['File', file],
  ];
  const lines = fields
    .filter(([, value]) => value)
    .map(([label, value]) => wrap(value ?? '', LABEL_WIDTH, label.padEnd(LABEL_WIDTH)));
  return [
    wrap(titleText(draft.title), 0, ''),
    '',
    ...lines,
    '',
    wrap(abstractText(draft.abstract), 0, ''),
  ].join('\n');
}

/** Words in lines of at most `WIDTH` characters, the first after `head`, the others after `indent` blanks. */
function wrap(text: string, indent: number, head: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return head + [...lines, line].join(`\n${' '.repeat(indent)}`);
}
