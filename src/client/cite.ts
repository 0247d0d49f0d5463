import { loadDialogStyle } from './load-style.ts';
import { make, makeButton } from './reading/make.ts';
import { citeOffers as words } from './words.ts';

/** What is cited: the paper of the page, or the papers of a list. */
export type Cites = 'page' | 'list';

/**
 * Offers all formats of citations, beside the one that a paper's page shows, and for the papers of a list. The dialog
 * is loaded when it is asked for.
 */
export function setUpCite(): void {
  const box = document.querySelector('.cite');
  if (box) {
    box.append(button(words.open, 'page'));
    return;
  }
  const results = document.querySelector('.results');
  if (!results && !document.querySelector('main .Z3988')) return;
  const offer = button(words.openMany, 'list');
  if (results) {
    results.after(offer);
    return;
  }
  const place =
    document.querySelector('[data-cite]') ?? make('section', '', make('h2', '', words.cite));
  place.append(offer);
  if (!place.isConnected) document.querySelector('aside.rail')?.append(place);
}

function button(label: string, cites: Cites): HTMLButtonElement {
  return makeButton(label, 'pill cite-more', async () => {
    const [{ openCiteDialog }] = await Promise.all([import('./cite/dialog.ts'), loadDialogStyle()]);
    await openCiteDialog(cites);
  });
}
