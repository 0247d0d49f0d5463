import type { citeOffersEn } from './cite-offers-en.ts';
import type { Translated } from './translated.ts';

/** The words that offer the dialog, in German. */
export const citeOffersDe: Translated<typeof citeOffersEn> = {
  cite: 'Zitieren',
  open: 'Weitere Formate',
  openMany: 'Diese Paper zitieren',
  otherFormats: 'Weitere Formate',
};
