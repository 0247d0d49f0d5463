import { codes } from 'micromark-util-symbol';
import { bareAddresses, LINK_RELATION } from './grammar/address.ts';

/** Any sign of the grammar but bare addresses, and the characters that remark changes on reading. */
const SIGN = /[*`$\0\r\uFEFF]|\\[\\([\]]|\]\(http/i;

/**
 * The paragraphs of a text that holds no sign of the grammar but bare addresses, as remark would cut and
 * trim them; undefined for all others. Ten of eleven abstracts need no more than this, in a hundredth of the time.
 */
export function plainParagraphs(source: string): string[] | undefined {
  return SIGN.test(source) ? undefined : cutParagraphs(source);
}

/** The paragraphs of `source`, all of it taken literally, without blanks around lines. */
export function cutParagraphs(source: string): string[] {
  const lines = source.split('\n').map(withoutEdgeBlanks);
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map(withoutEdgeLines)
    .filter((text) => text !== '');
}

const withoutEdgeLines = (paragraph: string) => paragraph.replace(/^\n|\n$/g, '');

/** Not `trim`, since Markdown's blanks are two; not a pattern, since that takes quadratic time on many blanks. */
function withoutEdgeBlanks(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && isBlank(line.charCodeAt(start))) start += 1;
  while (end > start && isBlank(line.charCodeAt(end - 1))) end -= 1;
  return line.slice(start, end);
}

const isBlank = (code: number) => code === codes.space || code === codes.ht;

/** Plain paragraphs as HTML, byte for byte what the way through unified makes of them. */
export function plainToHtml(paragraphs: string[]): string {
  return paragraphs.map((paragraph) => `<p>${linkAddresses(paragraph)}</p>`).join('\n');
}

/** Paragraphs as HTML without any links. */
export function literalToHtml(paragraphs: string[]): string {
  return paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n');
}

function linkAddresses(text: string): string {
  let html = '';
  let end = 0;
  for (const { start, address } of bareAddresses(text)) {
    const shown = escapeHtml(address);
    html += `${escapeHtml(text.slice(end, start))}<a href="${shown}" rel="${LINK_RELATION.join(' ')}">${shown}</a>`;
    end = start + address.length;
  }
  return html + escapeHtml(text.slice(end));
}

/** Text as HTML text, escaped as the stringifier does it. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
