import { keys } from '#client-words';

/** Shows the list of keys in a dialog, which is made when it is first asked for. */
export function showKeyHelp(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.keys') ?? createDialog();
  if (!dialog.open) dialog.showModal();
}

function createDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'keys';
  dialog.setAttribute('aria-label', keys.heading);
  const list = document.createElement('dl');
  for (const { key, does } of keys.keys) {
    const row = list.appendChild(document.createElement('div'));
    row.appendChild(document.createElement('dt')).append(withText('kbd', key));
    row.append(withText('dd', does));
  }
  const form = document.createElement('form');
  form.method = 'dialog';
  const close = withText('button', keys.close);
  close.className = 'pill';
  form.append(close);
  dialog.append(list, form);
  document.body.append(dialog);
  return dialog;
}

function withText(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
