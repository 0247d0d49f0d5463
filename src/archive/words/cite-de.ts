import type { citeEn, citeOffersEn } from './cite-en.ts';
import type { Translated } from './translated.ts';

/** The words of the dialog that cites papers, in German. */
export const citeDe: Translated<typeof citeEn> = {
  heading: 'Dieses Paper zitieren',
  headingMany: 'Diese Papers zitieren',
  formats: 'Formate',
  all: 'Alle',
  copy: 'Kopieren',
  copied: 'Kopiert',
  download: 'Herunterladen',
  close: 'Schließen',
  loading: 'Die Papers werden gelesen …',
  failed: 'Einige Papers konnten nicht gelesen werden. Gleich noch einmal versuchen.',
  none: 'Mindestens ein Paper auswählen.',
  chosen: (count, all) => `${count} von ${all} Papers`,
  fileName: 'papers',
};

/** The words that offer the dialog, in German. */
export const citeOffersDe: Translated<typeof citeOffersEn> = {
  cite: 'Zitieren',
  open: 'Weitere Formate',
  openMany: 'Diese Papers zitieren',
  openManyText: 'Ein Literaturverzeichnis der Papers dieser Seite.',
};
