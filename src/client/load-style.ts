import dialogs from '../styles/dialogs.css?url';

const loading = new Map<string, Promise<unknown>>();

/** Loads what dialogs and messages look like, with the first of them; without it they can still be used. */
export function loadDialogStyle(): Promise<unknown> {
  return loadStyle(dialogs);
}

/** Loads a style once; done when it is there, or will not come. */
export function loadStyle(href: string): Promise<unknown> {
  const ready =
    loading.get(href) ??
    new Promise((resolve) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      link.onload = resolve;
      link.onerror = resolve;
      document.head.append(link);
    });
  loading.set(href, ready);
  return ready;
}
