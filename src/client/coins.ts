import { coinsOf } from '../archive/formats/coins.ts';

/** What reference managers read of a paper in a list that the browser makes. */
export function coinsSpan(id: string, title: string, href: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = 'Z3988';
  span.title = coinsOf({ id, title, page: new URL(href, location.href).href });
  return span;
}

/** The id of the paper whose page stands at an address: `/papers/2506.24119/`. */
export function idInAddress(href: string): string {
  return /\/papers\/([^/]+)\/?$/.exec(new URL(href, location.href).pathname)?.[1] ?? '';
}
