import { citeButton } from '../cite/cite.ts';
import { make } from '../reading/make.ts';
import { citeOffers as words } from '../words.ts';

/** Offers all formats of citations for the papers of a list, and for each year of the whole archive. */
export function setUpCiteList(): void {
  for (const files of document.querySelectorAll('.files dd')) offerYear(files);
  if (!document.querySelector('main .Z3988')) return;
  const place =
    document.querySelector('[data-cite]') ?? make('section', '', make('h2', '', words.cite));
  place.append(citeButton(words.openMany, 'list'));
  if (place.isConnected) return;
  (document.querySelector('aside.rail') ?? document.querySelector('main'))?.append(place);
}

/** Offers all formats of a year beside the files of the whole archive. */
function offerYear(files: Element): void {
  const href = (ending: string): string | undefined =>
    files.querySelector<HTMLAnchorElement>(`[href$=".${ending}.gz"]`)?.href;
  const [jsonLines, bibtex] = [href('jsonl'), href('bib')];
  if (jsonLines && bibtex) files.append(citeButton(words.otherFormats, { jsonLines, bibtex }));
}
