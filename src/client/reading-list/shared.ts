import { listWords } from '../asked-words.ts';
import { addControls } from '../reading/controls.ts';
import { make, makeButton, makeLink } from '../reading/make.ts';
import type { PaperRecord } from '../reading/record.ts';
import { bringIn } from './bring-in.ts';
import type { ListPage } from './list-page.ts';
import { knownPaper, lookUp } from './look-up.ts';
import { MOST_SHARED, sharedIds, shareLink } from './share-link.ts';

/** The section with the link that carries the papers which the list shows. `update` writes it anew. */
export function shareSection(
  page: ListPage,
  shown: () => readonly PaperRecord[],
): { section: HTMLElement; update: () => void } {
  const field = make('input', 'text-field');
  field.readOnly = true;
  field.setAttribute('aria-label', listWords.shareHeading);
  field.addEventListener('focus', () => field.select());
  const most = make('p', 'note', listWords.shareMost(MOST_SHARED));
  const copy = makeButton(listWords.copyLink, 'pill', async () => {
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      // A browser may forbid it; the link is then ready to be copied by hand.
      field.focus();
      return;
    }
    copy.textContent = listWords.copied;
    setTimeout(() => {
      copy.textContent = listWords.copyLink;
    }, 2000);
  });
  copy.hidden = !navigator.clipboard;
  const update = (): void => {
    const ids = shown().map(({ id }) => id);
    field.value = shareLink(new URL(page.routes.saved(), location.href).href, ids);
    most.hidden = ids.length <= MOST_SHARED;
  };
  const section = make(
    'section',
    'section',
    make('h2', '', listWords.shareHeading),
    make('p', 'note', listWords.shareLead),
    most,
    field,
    make('p', 'actions', copy),
  );
  return { section, update };
}

/** Shows the papers that the address carries, if any, before the reader's own. */
export async function showShared(page: ListPage, place: HTMLElement): Promise<void> {
  const ids = sharedIds(location.hash);
  place.replaceChildren();
  if (ids.length === 0) return;
  const status = make('p', 'note', listWords.working);
  status.setAttribute('role', 'status');
  const heading = make('h2', 'large', listWords.sharedHeading(ids.length));
  place.append(heading, status);
  const found = page.hasJson ? await lookUp(ids, page.routes.paperJson) : new Map();
  const absent = ids.filter((id) => found.has(id) && found.get(id) === undefined);
  const papers = ids
    .filter((id) => !absent.includes(id))
    .map((id) => {
      const paper = found.get(id);
      return paper && paper !== 'failed' ? knownPaper(paper) : { id, title: id, byline: '' };
    });
  const lines = papers.map(({ id, title, byline }) => {
    const link = makeLink(page.routes.paper(id), 'line-title', title);
    link.dir = 'auto';
    const line = make('li', '', link, make('p', 'signed', byline));
    line.dataset['paper'] = id;
    return line;
  });
  heading.textContent = listWords.sharedHeading(papers.length);
  status.textContent = absent.length > 0 ? listWords.notHere(absent) : '';
  const add = makeButton(listWords.sharedAdd, 'pill', async () => {
    status.textContent = await bringIn(
      page,
      papers.map(({ id }) => ({ id })),
    );
    history.replaceState(history.state, '', location.pathname);
  });
  place.append(make('p', 'actions', add), make('ul', 'lines', ...lines));
  for (const line of lines) addControls(line);
}
