import type { readingEn } from './reading-en.ts';
import type { Translated } from './translated.ts';

/** What scripts say on the papers and lists of every page, in German. */
export const readingDe: Translated<typeof readingEn> = {
  save: 'Merken',
  saved: 'Gemerkt',
  mark: 'Markieren',
  read: 'Gelesen',
  note: 'Notiz',
  showAgain: 'Wieder zeigen',
  andMore: (number) => ` und ${number} weitere`,
  keyboard: 'Tastatur',
  order: {
    label: 'Reihenfolge',
    upvotes: 'Stimmen',
    title: 'Titel',
    topic: 'Thema',
  },
};
