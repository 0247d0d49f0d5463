/** The words of the dialog that cites papers, which its script brings along, so that no page has to. */
export const citeEn = {
  heading: 'Cite this paper',
  headingMany: 'Cite these papers',
  formats: 'Formats',
  all: 'All',
  copy: 'Copy',
  copied: 'Copied',
  download: 'Download',
  close: 'Close',
  loading: 'Reading the papers …',
  failed: 'Some papers could not be read. Try again in a moment.',
  none: 'Choose at least one paper.',
  chosen: (count: number, all: number): string => `${count} of ${all} papers`,
  fileName: 'papers',
};

/** The words that offer the dialog, which every page brings along. */
export const citeOffersEn = {
  cite: 'Cite',
  open: 'More formats',
  openMany: 'Cite these papers',
};
