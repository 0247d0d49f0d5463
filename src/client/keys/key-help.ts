import { keyWords } from '../asked-words.ts';
import { openDialog } from '../dialog.ts';
import { look, setLook } from '../look.ts';
import { make } from '../reading/make.ts';

/** Shows the list of keys in a dialog, with the switch that turns them off. */
export function showKeyHelp(): void {
  if (document.querySelector('dialog.keys')) return;
  const list = make('dl');
  for (const { key, does } of keyWords.keys) {
    list.append(make('div', '', make('dt', '', make('kbd', '', key)), make('dd', '', does)));
  }
  const box = make('input');
  box.type = 'checkbox';
  box.checked = look('keys') !== 'off';
  box.addEventListener('change', () => setLook('keys', box.checked ? undefined : 'off'));
  openDialog(
    'keys',
    keyWords.heading,
    keyWords.close,
    list,
    make('label', 'switch', box, keyWords.use),
  );
}
