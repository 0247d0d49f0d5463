import { markingWords } from '../asked-words.ts';
import { openDialog } from '../dialog.ts';
import { make } from './make.ts';
import { now, type Switch, setMarks } from './marks.ts';
import { paperOf } from './paper.ts';
import { type MarkChanges, type Marks, tidyLabels } from './record.ts';
import { onChange, readRecord, readRecords } from './store.ts';

/** Opens the dialog with all that a reader can say of a paper. Each change is kept at once; those of another tab are shown. */
export function showOptions(element: HTMLElement): void {
  const paper = paperOf(element);
  const record = (): Marks => readRecord(paper.id) ?? {};
  const set = (changes: MarkChanges): void => setMarks(paper, changes);
  // Whoever writes on a paper wants to find it again.
  const write = (changes: MarkChanges): void => set({ saved: record().saved ?? now(), ...changes });
  const { options } = markingWords;
  const fields = [
    switchField('saved', options.saved, record, set),
    switchField('read', options.read, record, set),
    switchField('hidden', options.hidden, record, set),
    noteField(options.note, record, write),
    labelField(options.labels, record, write),
  ];
  const dialog = openDialog(
    'options',
    paper.title,
    options.done,
    ...fields.map(([field]) => field),
  );
  const stop = onChange(() => {
    for (const [, follow] of fields) follow();
  });
  dialog.addEventListener('close', stop);
}

/** A field with its label, and what shows in it what is kept now. */
type Field = [field: HTMLElement, follow: () => void];
type Change = (changes: MarkChanges) => void;

function switchField(mark: Switch, label: string, record: () => Marks, set: Change): Field {
  const box = make('input');
  box.type = 'checkbox';
  box.addEventListener('change', () => set({ [mark]: box.checked ? now() : undefined }));
  const follow = (): void => {
    box.checked = record()[mark] !== undefined;
  };
  follow();
  return [make('label', 'switch', box, label), follow];
}

/** The field for the note: what two tabs write at once is kept of both. */
function noteField(label: string, record: () => Marks, write: Change): Field {
  const kept = (): string => record().note ?? '';
  const field = make('textarea');
  field.rows = 4;
  field.value = kept();
  let known = field.value;
  field.addEventListener('input', () => {
    const other = kept();
    if (other !== known && other !== '') field.value = `${other}\n\n${field.value}`;
    known = field.value.trim();
    write({ note: known || undefined });
  });
  const follow = (): void => {
    if (field.value.trim() !== known) return;
    if (kept() !== known) field.value = kept();
    known = kept();
  };
  return [make('label', '', label, field), follow];
}

/** The field for labels, which knows those that are in use; of what another tab has changed it changes nothing back. */
function labelField(label: string, record: () => Marks, write: Change): Field {
  const kept = (): string[] => record().labels ?? [];
  const written = (): string[] => tidyLabels(field.value.split(','));
  const field = make('input');
  field.value = kept().join(', ');
  field.autocomplete = 'off';
  let known = kept();
  field.addEventListener('input', () => {
    const others = kept().filter((one) => !known.includes(one));
    known = written();
    write({ labels: [...new Set([...known, ...others])] });
  });
  const follow = (): void => {
    // Not while it is written in, where a comma would go.
    if (String(kept()) === String(written()) || field === document.activeElement) return;
    field.value = kept().join(', ');
    known = kept();
  };
  const inUse = make('datalist');
  inUse.id = 'labels-in-use';
  for (const one of tidyLabels(readRecords().flatMap(({ labels = [] }) => labels))) {
    inUse.append(new Option(one, one));
  }
  field.setAttribute('list', inUse.id);
  return [make('label', '', label, field, inUse), follow];
}
