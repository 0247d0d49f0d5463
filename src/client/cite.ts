import type { YearFiles } from './cite/read-year.ts';
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
  for (const files of document.querySelectorAll('.files dd')) offerYear(files);
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

/** Offers all formats of a year beside the files of the whole archive. */
function offerYear(files: Element): void {
  const href = (ending: string): string | undefined =>
    files.querySelector<HTMLAnchorElement>(`[href$=".${ending}.gz"]`)?.href;
  const [jsonLines, bibtex] = [href('jsonl'), href('bib')];
  if (jsonLines && bibtex) files.append(button(words.otherFormats, { jsonLines, bibtex }));
}

function button(label: string, cites: Cites | YearFiles): HTMLButtonElement {
  return makeButton(label, 'pill cite-more', async () => {
    const [{ openCiteDialog }] = await Promise.all([import('./cite/dialog.ts'), loadDialogStyle()]);
    await openCiteDialog(cites);
  });
}
