import listStyle from '../../styles/lists.css?url';
import searchStyle from '../../styles/search.css?url';
import dialogStyle from '../../styles/search-dialog.css?url';
import { openDialog } from '../dialog.ts';
import { fetchPage } from '../fetch-page.ts';
import { loadDialogStyle, loadStyle } from '../load-style.ts';
import { make, makeLink } from '../reading/make.ts';
import { addressOf } from './form.ts';
import type { Typed } from './open-search.ts';
import { type SearchPage, setUpSearch } from './search.ts';

/** What the dialog takes from the search page, besides its form. */
const PARTS = '.status, .named-pages, .results, .further, .without-search';

/**
 * Opens the search of the page at an address as a dialog: the same form and list, whose filters are left to that page,
 * where a link leads with what is asked. Throws where the page cannot be loaded.
 */
export async function showSearch(address: string, typed: Typed): Promise<void> {
  // What finds papers comes meanwhile: the first letter is near.
  import('./run-search.ts').catch(() => {});
  const [page] = await Promise.all([
    fetchPage(address),
    loadDialogStyle(),
    loadStyle(listStyle),
    loadStyle(searchStyle),
    loadStyle(dialogStyle),
  ]);
  if (document.querySelector('dialog')) return;
  const form = page.querySelector<HTMLFormElement>('.search-form');
  if (!form) throw new Error(`${address} has no form.`);
  const { labels } = JSON.parse(form.dataset['search'] ?? '{}') as SearchPage;
  const found = make('div', 'found', ...page.querySelectorAll(`main > :is(${PARTS})`));
  const all = makeLink(address, 'all-results', labels.allResults);
  const begin = new URLSearchParams({ q: typed.text });
  if (typed.text !== '') all.search = `?${begin}`;
  const dialog = openDialog('search-dialog', labels.search, labels.close, form, found, all);
  setUpSearch(dialog, form, {
    begin,
    keep: (asked) => {
      all.href = addressOf(asked, address);
    },
    enter: (asked) => location.assign(addressOf(asked, address)),
  });
  if (typed.isWhole) form.requestSubmit();
}
