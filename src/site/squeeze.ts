/** Elements at whose edges a blank is never seen, neither on a screen nor by a text browser. */
const BLOCKS =
  'address|article|aside|blockquote|body|caption|dd|details|dialog|div|dl|dt|fieldset|figure|footer|form|h[1-6]|head|header|html|li|main|nav|ol|p|section|summary|table|tbody|td|th|thead|tr|ul';

const AFTER_OPENING = new RegExp(`(<(?:${BLOCKS})(?: [^<>]*)?>) +`, 'g');
/** Blocks that no style sets in a line: between two of them a blank is never seen either. */
const APART =
  'article|aside|dd|dl|dt|footer|h[1-6]|header|main|nav|section|table|tbody|td|th|thead|tr|ul';
const BETWEEN = new RegExp(`(</(?:${APART})>) +(?=</?(?:${APART})[ >])`, 'g');

/** In the head no blank is ever seen. */
const IN_HEAD =
  /(<(?:meta|link)(?: [^<>]*)?>|<\/(?:title|script)>) +(?=<(?:meta|link|script|\/head)[ >])/g;

const BEFORE_CLOSING = new RegExp(` +(</(?:${BLOCKS})>)`, 'g');

/**
 * HTML without the blanks that the indentation of templates leaves at the edges of blocks. Those between elements of
 * lists stay, since a style may set them in a line, where they part words.
 */
export function squeeze(html: string): string {
  return html
    .replace(IN_HEAD, '$1')
    .replace(AFTER_OPENING, '$1')
    .replace(BEFORE_CLOSING, '$1')
    .replace(BETWEEN, '$1');
}
