/** The words that scripts say: on the papers and lists of every page. Pages do not carry them. */
export const readingEn = {
  save: 'Save',
  saved: 'Saved',
  mark: 'Mark',
  read: 'Read',
  note: 'Note',
  showAgain: 'Show again',
  /** What follows the names that a byline shows. */
  andMore: (number: number): string => ` and ${number} more`,
  order: {
    label: 'Order',
    upvotes: 'Upvotes',
    title: 'Title',
    topic: 'Topic',
  },
} as const;
