import { citeButton } from '../cite/cite.ts';
import { coinsSpan } from '../coins.ts';
import { idOf, titleOf } from '../reading/paper.ts';
import { tellOfPapers } from '../tell-of-papers.ts';
import { citeOffers } from '../words.ts';

/** Gives the results that have none yet what reference managers read of a paper, tells Zotero, and offers to cite them. */
export function addCoins(list: HTMLElement): void {
  for (const result of list.querySelectorAll<HTMLElement>('.result:not(:has(.Z3988))')) {
    const title = titleOf(result) as HTMLAnchorElement;
    result.append(coinsSpan(idOf(result), title.textContent, title.href));
  }
  tellOfPapers();
  if (!list.nextElementSibling?.matches('.cite-more'))
    list.after(citeButton(citeOffers.openMany, 'list'));
}
