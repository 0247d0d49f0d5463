/** The help for the keyboard, which the script that shows it brings along, so that no page has to. */
export const keysEn = {
  heading: 'Keyboard',
  keys: [
    { key: 'j', does: 'Next paper' },
    { key: 'k', does: 'Previous paper' },
    { key: 'o', does: 'Open the paper' },
    { key: 's', does: 'Save the paper, or take it out again' },
    { key: '/', does: 'Search' },
    { key: '?', does: 'This list' },
  ],
  close: 'Close',
} as const;
