import type { Piece } from './excerpt.ts';

/** Makes an element with properties and what stands in it; texts stay texts. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  content: readonly (string | Node)[],
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...content);
  return made;
}

/** An excerpt as texts and marks. */
export function marked(pieces: readonly Piece[]): (string | HTMLElement)[] {
  return pieces.map(({ text, marked: isMarked }) =>
    isMarked ? element('mark', {}, [text]) : text,
  );
}
