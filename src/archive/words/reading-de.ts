import type { readingEn } from './reading-en.ts';
import type { Translated } from './translated.ts';

/** What scripts say on the papers and lists of every page, in German. */
export const readingDe: Translated<typeof readingEn> = {
  save: 'Merken',
  saved: 'Gemerkt',
  mark: 'Kennzeichnen',
  read: 'Gelesen',
  fresh: 'Neu',
  note: 'Notiz',
  showAgain: 'Wieder zeigen',
  andMore: (number) => ` und ${number} weitere`,
  findName: 'Namen finden',
  notKept: {
    full: 'Nicht behalten: Der Speicher dieses Browsers ist voll. Es hält, bis Sie die Seite verlassen.',
    off: 'Nicht behalten: Der Speicher dieses Browsers ist ausgeschaltet. Es hält, bis Sie die Seite verlassen.',
    exportIt: 'Leseliste öffnen, um sie zu exportieren',
  },
  options: {
    saved: 'In der Leseliste',
    read: 'Gelesen',
    hidden: 'In Listen ausgeblendet',
    note: 'Notiz',
    labels: 'Schlagwörter, durch Kommas getrennt',
    done: 'Fertig',
  },
  visits: {
    fresh: (number, all) => `${number}${all ? ' oder mehr' : ''} neu seit Ihrem letzten Besuch`,
    mark: 'Hier haben Sie aufgehört',
    goOn: 'Weiter, wo Sie aufgehört haben',
  },
  noTopic: 'Ohne Thema',
  order: {
    label: 'Reihenfolge',
    upvotes: 'Stimmen',
    title: 'Titel',
    topic: 'Thema',
  },
};
