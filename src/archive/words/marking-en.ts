/** The words that scripts say when they are asked to, or have something to say: no page waits for them. */
export const markingEn = {
  fresh: 'New',
  findName: 'Find a name',
  notKept: {
    full: 'Kept only until you leave this page: this browser’s storage is full.',
    off: 'Kept only until you leave this page: this browser’s storage is off.',
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
    goOn: 'Continue where you stopped',
  },
  noTopic: 'No topic',
} as const;
