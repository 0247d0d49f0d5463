/** The words that scripts say: on the papers and lists of every page. Pages do not carry them. */
export const readingEn = {
  save: 'Save',
  saved: 'Saved',
  mark: 'Mark',
  read: 'Read',
  fresh: 'New',
  note: 'Note',
  showAgain: 'Show again',
  /** What follows the names that a byline shows. */
  andMore: (number: number): string => ` and ${number} more`,
  findName: 'Find a name',
  notKept: {
    full: 'Not kept: this browser’s storage is full. It lasts until you leave this page.',
    off: 'Not kept: this browser’s storage is off. It lasts until you leave this page.',
    exportIt: 'Open the reading list to export it',
  },
  options: {
    saved: 'In the reading list',
    read: 'Read',
    hidden: 'Hidden in lists',
    note: 'Note',
    labels: 'Labels, separated by commas',
    done: 'Done',
  },
  visits: {
    fresh: (number: number, all: boolean): string =>
      `${number}${all ? ' or more' : ''} new since your last visit`,
    mark: 'You stopped here',
    goOn: 'Go on where you stopped',
  },
  noTopic: 'Without a topic',
  order: {
    label: 'Order',
    upvotes: 'Upvotes',
    title: 'Title',
    topic: 'Topic',
  },
} as const;
