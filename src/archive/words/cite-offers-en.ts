/** The words that offer the dialog, which every page brings along. */
export const citeOffersEn = {
  cite: 'Cite',
  open: 'More formats',
  openMany: 'Cite these papers',
  otherFormats: 'Other formats',
};
