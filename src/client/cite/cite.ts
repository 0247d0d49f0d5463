import { loadDialogStyle } from '../load-style.ts';
import { makeButton } from '../reading/make.ts';
import { citeOffers as words } from '../words.ts';
import type { YearFiles } from './read-year.ts';

/** What is cited: the paper of the page, or the papers of a list. */
export type Cites = 'page' | 'list';

/** Offers all formats of citations beside the one that a paper's page shows. */
export function setUpCite(): void {
  document.querySelector('.cite')?.append(citeButton(words.open, 'page'));
}

/** A button for the dialog of citations, which is loaded when it is asked for. */
export function citeButton(label: string, cites: Cites | YearFiles): HTMLButtonElement {
  return makeButton(label, 'pill cite-more', async () => {
    const [{ openCiteDialog }] = await Promise.all([import('./dialog.ts'), loadDialogStyle()]);
    await openCiteDialog(cites);
  });
}
