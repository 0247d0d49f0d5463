import { listWords, markingWords } from '../asked-words.ts';
import { make, makeButton } from '../reading/make.ts';
import { keepForOffline } from '../reading/marks.ts';
import { type Keeping, readRecord, writeRecord } from '../reading/store.ts';
import { joinRecords } from './join-records.ts';
import type { ListPage } from './list-page.ts';
import { knownPaper, lookUp } from './look-up.ts';
import { type ReadPaper, readList } from './read-list.ts';

/** The section that reads a list from a file into the reading list. */
export function importSection(page: ListPage): HTMLElement {
  const status = make('p', 'note');
  status.setAttribute('role', 'status');
  const field = make('input');
  field.type = 'file';
  field.accept = '.json,.bib,.ris,.md,.txt,text/*,application/json';
  field.hidden = true;
  field.addEventListener('change', async () => {
    const [file] = field.files ?? [];
    if (!file) return;
    status.textContent = listWords.working;
    status.textContent = await bringIn(page, readList(await file.text(), page.home));
    field.value = '';
  });
  return make(
    'section',
    'section',
    make('h2', '', listWords.importHeading),
    make('p', 'note', listWords.importLead),
    make(
      'p',
      'actions',
      makeButton(listWords.importFile, 'pill', () => field.click()),
      field,
    ),
    status,
  );
}

/** Puts papers into the reading list, none twice, and says in a sentence or two what came of it. */
export async function bringIn(page: ListPage, papers: readonly ReadPaper[]): Promise<string> {
  const unknown = papers.filter(({ id, byline }) => !byline && !readRecord(id)?.title);
  const ids = page.hasJson ? unknown.map(({ id }) => id) : [];
  const found = await lookUp(ids, page.routes.paperJson);
  const absent = ids.filter((id) => found.has(id) && found.get(id) === undefined);
  const here = papers.filter(({ id }) => !absent.includes(id));
  const known = here.filter(({ id }) => readRecord(id)?.saved !== undefined).length;
  const instant = Date.now();
  let keeping: Keeping = 'kept';
  for (const [index, read] of here.entries()) {
    const paper = found.get(read.id);
    const stated = paper && paper !== 'failed' ? knownPaper(paper) : {};
    // A record may be of a paper that was read or hidden and never saved; any other list is of papers to be kept, and keeps
    // its order where the last saved come first.
    const listed = new Date(instant - index).toISOString();
    const saved = read.saved ?? (read.byline === undefined ? listed : undefined);
    const named = { ...read, title: read.title ?? read.id, ...(saved && { saved }), ...stated };
    const kept = writeRecord(read.id, joinRecords(readRecord(read.id), named));
    if (kept !== 'kept') keeping = kept;
  }
  keepForOffline(here.flatMap(({ id }) => (readRecord(id)?.saved ? [id] : [])));
  return [
    here.length > 0 ? listWords.imported(here.length - known, known) : listWords.importedNone,
    ...(absent.length > 0 ? [listWords.notHere(absent)] : []),
    ...(keeping === 'kept' ? [] : [markingWords.notKept[keeping]]),
  ].join(' ');
}
