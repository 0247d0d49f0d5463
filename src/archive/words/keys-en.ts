/** The help for the keyboard, which the script that shows it brings along, so that no page has to. */
export const keysEn = {
  heading: 'Keyboard',
  keys: [
    { key: 'j', does: 'Next paper' },
    { key: 'k', does: 'Previous paper' },
    { key: 'o', does: 'Open the paper' },
    { key: 's', does: 'Save the paper, or remove it again' },
    { key: 'r', does: 'Mark it as read, or as unread' },
    { key: 'h', does: 'Hide it in lists, or show it again' },
    { key: 'e', does: 'Edit its note and labels' },
    { key: 'v', does: 'View titles, first lines or whole abstracts' },
    { key: 'p', does: 'Previous day, week, page or paper' },
    { key: 'n', does: 'Next day, week, page or paper' },
    { key: 'l', does: 'Reading list' },
    { key: 'a', does: 'A random paper' },
    { key: '/', does: 'Search' },
    { key: '↑ ↓', does: 'Go through search results' },
    { key: 'c', does: 'Copy the citations that are shown' },
    { key: '?', does: 'This list' },
  ],
  use: 'Use single-key shortcuts',
  close: 'Close',
} as const;
