import dialogs from '../styles/dialogs.css?url';

let loading: Promise<unknown> | undefined;

/** Loads what dialogs and messages look like, with the first of them; without it they can still be used. */
export function loadDialogStyle(): Promise<unknown> {
  loading ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = dialogs;
    link.onload = resolve;
    link.onerror = resolve;
    document.head.append(link);
  });
  return loading;
}
