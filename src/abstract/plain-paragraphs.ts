/** Any sign of the grammar, and the characters that remark changes on reading. */
const SIGN = /[*`$\0\r\uFEFF]|\\[\\([\]]|https?:\/\//i;

/**
 * The paragraphs of a text that holds no sign of the grammar, which are two of three, as remark would
 * cut and trim them; undefined for all others.
 */
export function plainParagraphs(source: string): string[] | undefined {
  if (SIGN.test(source)) return undefined;
  return cutParagraphs(source);
}

/** The paragraphs of `source`, all of it taken literally, without blanks around lines. */
export function cutParagraphs(source: string): string[] {
  const trimmed = source.replace(/^[ \t]+|[ \t]+$/gm, '');
  return trimmed
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph !== '')
    .map(withoutEdges);
}

const withoutEdges = (paragraph: string) => paragraph.replace(/^\n|\n$/g, '');

/** Text as HTML text, escaped as the stringifier does it. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
