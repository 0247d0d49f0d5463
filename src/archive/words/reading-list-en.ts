import { days } from './time-en.ts';

const papers = (number: number): string => `${number} ${number === 1 ? 'paper' : 'papers'}`;

/** The words of the reading list, which its script brings along. */
export const readingListEn = {
  count: papers,
  find: 'Find in titles, names and notes',
  show: 'Show',
  all: 'All saved',
  unread: 'Unread',
  readOnly: 'Read',
  noted: 'With a note',
  hidden: 'Hidden in lists',
  label: 'Label',
  anyLabel: 'Any',
  sort: 'Sort',
  newest: 'Last saved',
  oldest: 'First saved',
  byTitle: 'Title',
  byPaper: 'Newest paper',
  savedOn: (day: string): string => `saved ${days.medium(day)}`,
  readOn: (day: string): string => `read ${days.medium(day)}`,
  empty: 'Nothing saved yet. Press Save on a paper, or s on the keyboard.',
  noneMatches: 'No paper matches.',
  addNote: 'Note, labels',
  markRead: 'Mark as read',
  markUnread: 'Mark as unread',
  remove: 'Remove',
  removed: (title: string): string => `Removed “${title}”.`,
  undo: 'Undo',
  exportHeading: 'Export',
  exportLead:
    'The papers shown above, with your notes, labels and what you have read. JSON and CSL-JSON also keep when you saved and read a paper, and what is hidden.',
  importHeading: 'Import',
  importLead: 'A file exported here, or any BibTeX, RIS, CSL-JSON or Markdown with arXiv ids.',
  importFile: 'Choose a file',
  shareHeading: 'Share',
  shareLead: 'A link that carries the papers, without your notes, labels and marks.',
  shareMost: (most: number): string =>
    `A link holds ${most} papers: the first ${most} shown above.`,
  copyLink: 'Copy the link',
  copied: 'Copied',
  heading: 'Reading list',
  working: 'Fetching the papers …',
  imported: (added: number, known: number): string =>
    `${papers(added)} added${known > 0 ? `, ${known} ${known === 1 ? 'was' : 'were'} here already` : ''}.`,
  importedNone: 'No paper of this archive was found in that file.',
  notHere: (ids: readonly string[]): string => `Not in this archive: ${ids.join(', ')}.`,
  sharedHeading: (number: number): string => `A shared list of ${papers(number)}`,
  sharedAdd: 'Add all to my reading list',
  offlineHeading: 'Offline',
  offlineLead:
    'Keep the newest seven days, your saved papers, the pages you read last and a search index of the newest papers on this device, to read without a network. The index takes up to 5 MB.',
  offlineOn: 'Keep for offline reading',
  offlineOff: 'Stop, and clear what is kept',
  offlineCleared: 'Nothing is kept on this device any longer.',
  offlineKept: (pages: number): string =>
    `${pages} ${pages === 1 ? 'page is' : 'pages are'} kept on this device.`,
  storageOff: 'This browser’s storage is off: nothing you save here is kept.',
} as const;
