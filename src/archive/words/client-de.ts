import type * as english from './client-en.ts';
import type { Translated } from './translated.ts';

/** The help for the keyboard, in German. */
export const keys: Translated<typeof english.keys> = {
  heading: 'Tastatur',
  keys: [
    { key: 'j', does: 'Nächstes Paper' },
    { key: 'k', does: 'Voriges Paper' },
    { key: 'o', does: 'Paper öffnen' },
    { key: 's', does: 'Paper merken oder wieder entfernen' },
    { key: '/', does: 'Suchen' },
    { key: '?', does: 'Diese Liste' },
  ],
  close: 'Schließen',
};
