import { listWords } from '../asked-words.ts';
import { make, makeButton } from '../reading/make.ts';
import { type PaperRecord, tidyLabels } from '../reading/record.ts';
import { say } from '../reading/status.ts';
import { changeMarks, onChange, readRecords, storageIsOff, writeRecord } from '../reading/store.ts';
import { tellOfPapers } from '../tell-of-papers.ts';
import { importSection } from './bring-in.ts';
import { chooseRecords } from './choose.ts';
import { choiceFields } from './fields.ts';
import { lineOf } from './line.ts';
import { type ListPage, readListPage } from './list-page.ts';
import { knownPaper, lookUp } from './look-up.ts';
import { offlineSection } from './offline.ts';
import { shareSection, showShared } from './shared.ts';
import { exportSection } from './transfer.ts';

/** The reading list of this browser: what it holds, chosen and sorted, to be marked, exported, imported and shared. */
export function setUpReadingList(place: HTMLElement): void {
  const page = readListPage(place);
  const lines = make('ul', 'lines');
  const status = make('p', 'status');
  status.setAttribute('role', 'status');
  let records: readonly PaperRecord[] = [];
  let shown: readonly PaperRecord[] = [];
  const fields = choiceFields(() => show());
  const share = shareSection(page, () => shown);
  const parts = [exportSection(page, () => shown), share.section];
  const show = (): void => {
    shown = chooseRecords(records, fields.choice());
    status.textContent = statusOf(records, shown);
    keepFocus(lines, () => {
      lines.replaceChildren(...shown.map((record) => lineOf(record, page.routes.paper(record.id))));
    });
    fields.form.hidden = records.length === 0;
    for (const part of parts) part.hidden = shown.length === 0;
    share.update();
    tellOfPapers();
  };
  const read = (): void => {
    const before = records;
    records = readRecords();
    fields.offerLabels(tidyLabels(records.flatMap(({ labels = [] }) => labels)).sort());
    show();
    offerUndo(before);
  };
  const shared = make('section', 'shared');
  const sections = [shared, fields.form, status, lines, ...parts, importSection(page)];
  place.replaceChildren(
    ...(storageIsOff() ? [make('p', 'withdrawn', listWords.storageOff)] : []),
    ...[...sections, offlineSection(page)].filter((section) => section !== undefined),
  );
  read();
  onChange(read);
  void complete(page, records);
  void showShared(page, shared);
  addEventListener('hashchange', () => void showShared(page, shared));
}

function statusOf(records: readonly PaperRecord[], shown: readonly PaperRecord[]): string {
  if (records.length === 0) return listWords.empty;
  return shown.length === 0 ? listWords.noneMatches : listWords.count(shown.length);
}

/** Says which paper has just been taken out of the list, and takes it back on request. */
function offerUndo(before: readonly PaperRecord[]): void {
  const saved = new Set(readRecords().flatMap(({ id, saved }) => (saved ? [id] : [])));
  const removed = before.find((record) => record.saved && !saved.has(record.id));
  if (!removed) return;
  const undo = makeButton(listWords.undo, '', () => {
    writeRecord(removed.id, removed);
    say('');
    document.querySelector<HTMLElement>(`[data-paper="${removed.id}"] a`)?.focus();
  });
  say(listWords.removed(removed.title), undo);
}

/** Keeps the focus where it is while lines are made anew: on the same button, or the line that moves up. */
function keepFocus(lines: HTMLElement, make: () => void): void {
  const focused = document.activeElement;
  const line = focused?.closest('li');
  if (!line || !lines.contains(line)) {
    make();
    return;
  }
  const at = [...lines.children].indexOf(line);
  const { paper } = line.dataset;
  const name = focused?.className ?? '';
  make();
  const again = [...lines.children].find((one) => (one as HTMLElement).dataset['paper'] === paper);
  const next = again ?? lines.children[Math.min(at, lines.childElementCount - 1)];
  const target = again && name ? next?.getElementsByClassName(name)[0] : next?.querySelector('a');
  (target as HTMLElement | undefined)?.focus();
}

/** Asks for title and names of papers that came without them. */
async function complete(page: ListPage, records: readonly PaperRecord[]): Promise<void> {
  const unknown = records.filter(({ id, title, byline }) => byline === '' || title === id);
  if (!page.hasJson || unknown.length === 0) return;
  const found = await lookUp(
    unknown.map(({ id }) => id),
    page.routes.paperJson,
  );
  for (const paper of found.values()) {
    if (paper && paper !== 'failed') changeMarks(knownPaper(paper), {});
  }
}
