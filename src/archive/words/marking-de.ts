import type { markingEn } from './marking-en.ts';
import type { Translated } from './translated.ts';

/** What scripts say when they are asked to, or have something to say, in German. */
export const markingDe: Translated<typeof markingEn> = {
  fresh: 'Neu',
  findName: 'Namen finden',
  notKept: {
    full: 'Bleibt nur, bis Sie diese Seite verlassen: Der Speicher dieses Browsers ist voll.',
    off: 'Bleibt nur, bis Sie diese Seite verlassen: Der Speicher dieses Browsers ist ausgeschaltet.',
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
};
