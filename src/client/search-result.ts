import { coinsSpan, idInAddress } from './coins.ts';
import type { PagefindData } from './pagefind.ts';
import { addControls } from './reading/controls.ts';

/** A result as an entry of the list: title, byline, and the words around what was found. */
export function showResult({ url, excerpt, meta, filters }: PagefindData): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'paper result';
  const title = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  title.append(link);
  const byline = document.createElement('p');
  // A class called byline would pass for the author of the page with Zotero.
  byline.className = 'signed';
  byline.textContent = filters['byline']?.[0] ?? '';
  byline.append(coinsSpan(idInAddress(url), meta['title'] ?? '', url));
  const found = document.createElement('p');
  found.className = 'abstract';
  found.append(...markedText(excerpt));
  item.append(title, byline, found);
  addControls(item);
  return item;
}

/** Pagefind's excerpt as text and marks; anything else in it stays text. */
function markedText(excerpt: string): (string | HTMLElement)[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((piece) => {
    const marked = /^<mark>(.*)<\/mark>$/.exec(piece)?.[1];
    if (marked === undefined) return decode(piece);
    const mark = document.createElement('mark');
    mark.textContent = decode(marked);
    return mark;
  });
}

function decode(text: string): string {
  return text.replace(
    /&(lt|gt|amp|quot);/g,
    (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? '',
  );
}
