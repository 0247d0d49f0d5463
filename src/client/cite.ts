import { citeOffersEn as words } from '../archive/words/cite-en.ts';

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
  const list = document.querySelector('.results, [data-reading-list] .take');
  if (!list && !document.querySelector('main .Z3988')) return;
  const offer = button(words.openMany, 'list');
  if (list) {
    list.after(offer);
    return;
  }
  const place = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = words.heading;
  const text = document.createElement('p');
  text.textContent = words.openManyText;
  place.append(heading, text, offer);
  document.querySelector('aside.rail')?.append(place);
}

function button(label: string, cites: Cites): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'pill cite-more';
  made.textContent = label;
  made.addEventListener('click', async () => {
    const { openCiteDialog } = await import('./cite/dialog.ts');
    await openCiteDialog(cites);
  });
  return made;
}
