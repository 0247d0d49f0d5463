import type { citeEn } from './cite-en.ts';
import { figureDe } from './counts-de.ts';
import { daysDe } from './time-de.ts';
import type { Translated } from './translated.ts';

/** The words of the dialog that cites papers, in German. */
export const citeDe: Translated<typeof citeEn> = {
  withdrawnOn: (day, note) => `Zurückgezogen am ${daysDe.plain(day)}${note ? `: ${note}` : '.'}`,
  heading: 'Dieses Paper zitieren',
  headingMany: 'Diese Paper zitieren',
  formats: 'Formate',
  all: 'Alle',
  copy: 'Kopieren',
  copied: 'Kopiert',
  download: 'Herunterladen',
  close: 'Schließen',
  loading: 'Die Paper werden gelesen …',
  failed: 'Einige Paper konnten nicht gelesen werden. Gleich noch einmal versuchen.',
  whole: 'Alle Paper dieser Liste',
  found: (count) => `${figureDe(count)} Paper gefunden …`,
  read: (count, all) => `${figureDe(count)} von ${figureDe(all)} Papern gelesen …`,
  first: (count, all) =>
    `Die ersten ${figureDe(count)} von ${figureDe(all)}. Kopieren und Herunterladen nehmen alle.`,
  none: 'Mindestens ein Paper auswählen.',
  chosen: (count, all) => `${figureDe(count)} von ${figureDe(all)} Papern`,
  fileName: 'papers',
};
