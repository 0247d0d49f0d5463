import type { PhrasingContent, Root } from 'mdast';
import { codes } from 'micromark-util-symbol';
import { bareAddresses } from './grammar/address.ts';

/** Any sign of the grammar but bare addresses, and the characters that remark changes on reading. */
const SIGN = /[*`$\0\r\uFEFF]|\\[\\([\]]|\]\(http/i;

/** Whether a text holds no sign of the grammar but bare addresses; ten of eleven abstracts do. */
export function isPlain(source: string): boolean {
  return !SIGN.test(source);
}

/** The tree of a plain text, as remark would cut and trim it, in a hundredth of the time: paragraphs of text and links. */
export function plainTree(source: string): Root {
  return treeOf(source, linkAddresses);
}

/** The tree of a text of which every sign is taken literally: paragraphs of text. */
export function literalTree(source: string): Root {
  return treeOf(source, (value) => [{ type: 'text', value }]);
}

function treeOf(source: string, inside: (paragraph: string) => PhrasingContent[]): Root {
  const paragraphs = source
    .split('\n')
    .map(withoutEdgeBlanks)
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^\n|\n$/g, ''))
    .filter((paragraph) => paragraph !== '');
  return {
    type: 'root',
    children: paragraphs.map((text) => ({ type: 'paragraph', children: inside(text) })),
  };
}

/** Not `trim`, since Markdown's blanks are two; not a pattern, since that takes quadratic time on many blanks. */
function withoutEdgeBlanks(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && isBlank(line.charCodeAt(start))) start += 1;
  while (end > start && isBlank(line.charCodeAt(end - 1))) end -= 1;
  return line.slice(start, end);
}

const isBlank = (code: number) => code === codes.space || code === codes.ht;

function linkAddresses(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const { start, address } of bareAddresses(text)) {
    parts.push(
      { type: 'text', value: text.slice(end, start) },
      { type: 'link', url: address, children: [{ type: 'text', value: address }] },
    );
    end = start + address.length;
  }
  parts.push({ type: 'text', value: text.slice(end) });
  return parts;
}
