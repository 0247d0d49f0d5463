/** Elements at whose edges a blank is never seen, neither on a screen nor by a text browser. */
const BLOCKS =
  'address|article|aside|blockquote|body|caption|dd|details|dialog|div|dl|dt|fieldset|figure|footer|form|h[1-6]|head|header|html|li|main|nav|ol|p|section|summary|table|tbody|td|th|thead|tr|ul';

const AFTER_OPENING = new RegExp(`(<(?:${BLOCKS})(?: [^<>]*)?>) (?=[^ ])`, 'g');
const BEFORE_CLOSING = new RegExp(` (</(?:${BLOCKS})>)`, 'g');

/**
 * HTML without the blanks that the indentation of templates leaves behind the opening and before the closing of
 * blocks. Those between two elements stay, since some of them stand between words.
 */
export function squeeze(html: string): string {
  return html.replace(AFTER_OPENING, '$1').replace(BEFORE_CLOSING, '$1');
}
