import { mediaType } from '../../archive/addresses/media-types.ts';
import { listWords } from '../asked-words.ts';
import { download } from '../download.ts';
import { loadDialogStyle } from '../load-style.ts';
import { make, makeButton } from '../reading/make.ts';
import type { PaperRecord } from '../reading/record.ts';
import { readRecord } from '../reading/store.ts';
import { citeOffers } from '../words.ts';
import type { ListPage } from './list-page.ts';
import { listJson, listMarkdown } from './write-list.ts';

const FILE = 'reading-list';

/** The section that hands over what the list shows: the list itself in two forms, and its citations. */
export function exportSection(page: ListPage, shown: () => readonly PaperRecord[]): HTMLElement {
  const { routes, home } = page;
  const addressOf = (id: string): string => routes.absolute(routes.paper(id));
  const save = (ending: string, text: string): void => {
    const file = `${FILE}.${ending}`;
    download(file, mediaType(file), text);
  };
  const markdown = (): string => listMarkdown(listWords.heading, addressOf, shown());
  return make(
    'section',
    'section',
    make('h2', '', listWords.exportHeading),
    make('p', 'note', listWords.exportLead),
    make(
      'p',
      'actions',
      makeButton('JSON', 'pill', () => save('json', listJson(home, shown()))),
      makeButton('Markdown', 'pill', () => save('md', markdown())),
      makeButton(citeOffers.openMany, 'pill', cite),
    ),
  );
}

async function cite(): Promise<void> {
  const [{ openCiteDialog }, { citeWithNotes }] = await Promise.all([
    import('../cite/dialog.ts'),
    import('./citations.ts'),
    loadDialogStyle(),
  ]);
  await openCiteDialog('list', {
    write: (format, papers) => citeWithNotes(format, papers, (id) => readRecord(id) ?? {}),
    file: FILE,
  });
}
