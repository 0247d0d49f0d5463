import { make } from './reading/make.ts';

/**
 * Opens a dialog of a name that says what it is; what stands in it is made anew each time. Escape, the button at its
 * end and a press beside it close it, and the focus returns to where it was.
 */
export function openDialog(
  name: string,
  heading: string,
  close: string,
  ...content: Node[]
): HTMLDialogElement {
  const title = make('h2', '', heading);
  title.id = `${name}-heading`;
  const form = make('form', '', make('button', 'pill', close));
  form.method = 'dialog';
  const dialog = make('dialog', name, title, ...content, form);
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
