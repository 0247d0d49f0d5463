import type { citeEn } from './cite-en.ts';
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
  found: (count) => `${count} Paper gefunden …`,
  read: (count, all) => `${count} von ${all} Papern gelesen …`,
  first: (count, all) => `Die ersten ${count} von ${all}. Kopieren und Herunterladen nehmen alle.`,
  none: 'Mindestens ein Paper auswählen.',
  chosen: (count, all) => `${count} von ${all} Papern`,
  fileName: 'papers',
};
