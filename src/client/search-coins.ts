import { coinsSpan } from './coins.ts';
import { idOf, titleOf } from './reading/paper.ts';
import { tellOfPapers } from './tell-of-papers.ts';

/** Gives the results that have none yet what reference managers read of a paper, and tells Zotero. */
export function addCoins(list: HTMLElement): void {
  for (const result of list.querySelectorAll<HTMLElement>('.result:not(:has(.Z3988))')) {
    const title = titleOf(result) as HTMLAnchorElement;
    result.append(coinsSpan(idOf(result), title.textContent, title.href));
  }
  tellOfPapers();
}
