import { listWords } from '../asked-words.ts';
import { coinsSpan } from '../coins.ts';
import { openOptions } from '../reading/controls.ts';
import { make, makeButton, makeLink } from '../reading/make.ts';
import { now, setMarks } from '../reading/marks.ts';
import { type PaperRecord, UNDATED } from '../reading/record.ts';
import { words } from '../words.ts';

/** A paper of the reading list: title, byline, what the reader has said of it, and what can be done with it. */
export function lineOf(record: PaperRecord, href: string): HTMLLIElement {
  const { id, title, byline, note } = record;
  const link = makeLink(href, 'line-title', title);
  link.dir = 'auto';
  const line = make('li', '', link);
  line.dataset['paper'] = id;
  line.toggleAttribute('data-is-read', record.read !== undefined);
  if (byline) line.append(make('p', 'signed', byline));
  if (note) line.append(make('p', 'own-note', note));
  line.append(
    make('p', 'said', saidOf(record)),
    actionsOf(record, line),
    coinsSpan(id, title, href),
  );
  return line;
}

function saidOf({ saved, read, labels = [] }: PaperRecord): string {
  const said = [
    labels.join(', '),
    saved && saved !== UNDATED && listWords.savedOn(saved.slice(0, 10)),
    read && (read === UNDATED ? words.read : listWords.readOn(read.slice(0, 10))),
  ];
  return said.filter(Boolean).join(' · ');
}

function actionsOf(record: PaperRecord, line: HTMLElement): HTMLElement {
  const { read, hidden } = record;
  const button = (text: string, name: string, press: () => void): HTMLButtonElement => {
    const made = makeButton(text, name, press);
    made.setAttribute('aria-label', `${text}: ${record.title}`);
    return made;
  };
  const buttons = [
    button(read ? listWords.markUnread : listWords.markRead, 'done', () =>
      setMarks(record, { read: read ? undefined : now() }),
    ),
    button(record.note ? words.note : listWords.addNote, 'more', () => void openOptions(line)),
    ...(record.saved
      ? [button(listWords.remove, 'save', () => setMarks(record, { saved: undefined }))]
      : []),
    ...(hidden
      ? [button(words.showAgain, 'show', () => setMarks(record, { hidden: undefined }))]
      : []),
  ];
  return make('p', 'keep', ...buttons);
}
