/** A text on one line, cut at a word so that it has at most `max` characters, with an ellipsis where it was cut. */
export function shorten(text: string, max: number): string {
  // A blank that must not break stays one.
  const line = text.replace(/[^\S\u00A0]+/g, ' ').trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max);
  const lastBlank = cut.lastIndexOf(' ');
  const kept = cut.slice(0, lastBlank > max / 2 ? lastBlank : max - 1);
  // Neither half a character nor a sign that leads to what was cut off.
  return `${kept.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:.–-]+$/, '')}…`;
}
