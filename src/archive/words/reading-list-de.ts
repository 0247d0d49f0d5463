import type { readingListEn } from './reading-list-en.ts';
import { daysDe } from './time-de.ts';
import type { Translated } from './translated.ts';

const papers = (number: number): string => `${number} Paper`;

/** The words of the reading list, in German. */
export const readingListDe: Translated<typeof readingListEn> = {
  count: papers,
  find: 'In Titeln, Namen und Notizen suchen',
  show: 'Zeigen',
  all: 'Alle gemerkten',
  unread: 'Ungelesene',
  readOnly: 'Gelesene',
  noted: 'Mit Notiz',
  hidden: 'In Listen ausgeblendet',
  label: 'Schlagwort',
  anyLabel: 'Alle',
  sort: 'Reihenfolge',
  newest: 'Zuletzt gemerkt',
  oldest: 'Zuerst gemerkt',
  byTitle: 'Titel',
  byPaper: 'Neuestes Paper',
  savedOn: (day) => `gemerkt am ${daysDe.medium(day)}`,
  readOn: (day) => `gelesen am ${daysDe.medium(day)}`,
  empty: 'Noch nichts gemerkt. Drücken Sie „Merken“ bei einem Paper oder s auf der Tastatur.',
  noneMatches: 'Kein Paper passt.',
  addNote: 'Notiz, Schlagwörter',
  markRead: 'Als gelesen markieren',
  markUnread: 'Als ungelesen markieren',
  remove: 'Entfernen',
  removed: (title) => `„${title}“ entfernt.`,
  undo: 'Rückgängig',
  exportHeading: 'Exportieren',
  exportLead:
    'Die Paper, die oben stehen, mit Ihren Notizen, Schlagwörtern und dem, was gelesen ist. JSON und CSL-JSON behalten auch, wann Sie ein Paper gemerkt und gelesen haben und was ausgeblendet ist.',
  importHeading: 'Importieren',
  importLead:
    'Eine hier exportierte Datei oder jedes BibTeX, RIS, CSL-JSON oder Markdown mit arXiv-Nummern.',
  importFile: 'Datei wählen',
  shareHeading: 'Teilen',
  shareLead: 'Ein Link, der die Paper enthält, ohne Ihre Notizen, Schlagwörter und Kennzeichen.',
  shareMost: (most) => `Ein Link fasst ${most} Paper: die ersten ${most}, die oben stehen.`,
  copyLink: 'Link kopieren',
  copied: 'Kopiert',
  heading: 'Leseliste',
  working: 'Die Paper werden geholt …',
  imported: (added, known) =>
    `${papers(added)} hinzugefügt${known > 0 ? `, ${known} ${known === 1 ? 'war' : 'waren'} schon da` : ''}.`,
  importedNone: 'In dieser Datei steht kein Paper dieses Archivs.',
  notHere: (ids) => `Nicht in diesem Archiv: ${ids.join(', ')}.`,
  sharedHeading: (number) => `Eine geteilte Liste: ${papers(number)}`,
  sharedAdd: 'Alle zu meiner Leseliste hinzufügen',
  offlineHeading: 'Offline',
  offlineLead:
    'Die neuesten sieben Tage, Ihre gemerkten Paper, die zuletzt gelesenen Seiten und einen Suchindex der neuesten Paper auf diesem Gerät behalten, um ohne Netz zu lesen. Der Index braucht bis zu 5 MB.',
  offlineOn: 'Für unterwegs behalten',
  offlineOff: 'Beenden und Gespeichertes löschen',
  offlineCleared: 'Auf diesem Gerät ist nichts mehr gespeichert.',
  offlineKept: (pages) =>
    pages === 1
      ? 'Eine Seite ist auf diesem Gerät gespeichert.'
      : `${pages} Seiten sind auf diesem Gerät gespeichert.`,
  storageOff: 'Der Speicher dieses Browsers ist ausgeschaltet: Was Sie hier merken, bleibt nicht.',
};
