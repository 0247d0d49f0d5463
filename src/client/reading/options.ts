import { openDialog } from '../dialog.ts';
import { markingWords } from '../marking-words.ts';
import { make } from './make.ts';
import { now, type Switch, setMarks } from './marks.ts';
import { paperOf } from './paper.ts';
import { type MarkChanges, tidyLabels } from './record.ts';
import { onChange, readRecord, readRecords } from './store.ts';

/** Opens the dialog with all that a reader can say of a paper. Each change is kept at once. */
export function showOptions(element: HTMLElement): void {
  const paper = paperOf(element);
  const record = readRecord(paper.id);
  const set = (changes: MarkChanges): void => {
    setMarks(paper, changes);
    saved.checked = readRecord(paper.id)?.saved !== undefined;
  };
  // Whoever writes on a paper wants to find it again.
  const write = (changes: MarkChanges): void =>
    set({ saved: readRecord(paper.id)?.saved ?? now(), ...changes });
  const switchOf = (mark: Switch, label: string): [HTMLElement, HTMLInputElement] => {
    const box = make('input');
    box.type = 'checkbox';
    box.checked = record?.[mark] !== undefined;
    box.addEventListener('change', () => set({ [mark]: box.checked ? now() : undefined }));
    return [make('label', 'switch', box, label), box];
  };
  const { options } = markingWords;
  const [savedLine, saved] = switchOf('saved', options.saved);
  const [note, follow] = noteField(paper.id, (text) => write({ note: text || undefined }));
  const [labels, suggestions] = labelField(record?.labels ?? []);
  labels.addEventListener('input', () => write({ labels: tidyLabels(labels.value.split(',')) }));
  const dialog = openDialog(
    'options',
    paper.title,
    options.done,
    savedLine,
    switchOf('read', options.read)[0],
    switchOf('hidden', options.hidden)[0],
    make('label', '', options.note, note),
    make('label', '', options.labels, labels, suggestions),
  );
  const stop = onChange(follow);
  dialog.addEventListener('close', stop);
}

/** The field for the note, and what follows changes of it: what two tabs write at once is kept of both. */
function noteField(
  id: string,
  write: (text: string) => void,
): [HTMLTextAreaElement, follow: () => void] {
  const kept = (): string => readRecord(id)?.note ?? '';
  const field = make('textarea');
  field.rows = 4;
  field.value = kept();
  let known = field.value;
  field.addEventListener('input', () => {
    const other = kept();
    if (other !== known && other !== '') field.value = `${other}\n\n${field.value}`;
    known = field.value.trim();
    write(known);
  });
  const follow = (): void => {
    if (field.value.trim() !== known) return;
    if (kept() !== known) field.value = kept();
    known = kept();
  };
  return [field, follow];
}

/** The field for labels, which knows those that are in use. */
function labelField(labels: readonly string[]): [HTMLInputElement, HTMLDataListElement] {
  const field = make('input');
  field.value = labels.join(', ');
  field.autocomplete = 'off';
  const known = make('datalist');
  known.id = 'labels-in-use';
  for (const label of tidyLabels(readRecords().flatMap((record) => record.labels ?? []))) {
    known.append(new Option(label, label));
  }
  field.setAttribute('list', known.id);
  return [field, known];
}
