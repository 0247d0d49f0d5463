import { aboutDe, contributeDe } from './about-de.ts';
import { citeDe } from './cite-de.ts';
import { countsDe, figureDe } from './counts-de.ts';
import type { Words } from './en.ts';
import { outputsDe } from './outputs-de.ts';
import { dataDe, gapsDe, pagesDe } from './pages-de.ts';
import { daysDe, periodsDe } from './time-de.ts';

const site: Words['site'] = {
  skip: 'Zum Inhalt',
  menu: 'Menü',
  newestDay: 'Neuester Tag',
  quietSince: 'Seit {days} Tagen keine neuen Paper.',
  calendar: 'Kalender',
  trending: 'Beliebt',
  topics: 'Themen',
  organizations: 'Organisationen',
  authors: 'Autoren',
  trends: 'Entwicklung',
  search: 'Suche',
  saved: 'Leseliste',
  subscribe: 'Abonnieren',
  about: 'Über das Archiv',
  contribute: 'Mitmachen',
  gaps: 'Lücken',
  data: 'Daten',
  source: 'Quelltext',
  themeLight: 'Hell',
  themeDark: 'Dunkel',
  navigation: 'Hauptmenü',
  footer: 'Weiteres',
  rights:
    'Die Zusammenfassungen gehören ihren Autoren. Metadaten von arXiv sind unter CC0 frei verwendbar.',
};

const card: Words['card'] = {
  arxiv: 'arXiv',
  pdf: 'PDF',
  github: 'Code',
  project: 'Projekt',
  huggingface: 'Diskussion',
  readOn: 'Mehr lesen',
  showLess: 'Weniger',
  wholeAbstract: (title) => `Die ganze Zusammenfassung von ${title} zeigen`,
  firstListed: (day) => `Zuerst gelistet am ${daysDe.medium(day)}`,
  withdrawn: 'Zurückgezogen',
  withdrawnOn: citeDe.withdrawnOn,
};

const scan: Words['scan'] = {
  label: 'Zeigen',
  titles: 'Titel',
  lines: 'Erste Zeilen',
  whole: 'Zusammenfassungen',
};

const list: Words['list'] = {
  previous: 'Zurück',
  next: 'Weiter',
  older: 'Älter',
  newer: 'Neuer',
  noPapers: 'Noch keine Paper.',
  topicsToday: 'Themen des Tages',
  topicsHere: 'Themen',
  organizationsHere: 'Organisationen',
  follow: 'Folgen',
  followText: 'Jedes Paper oder ein Überblick am Tag, in Ihrem Feedreader.',
  rss: 'RSS',
  atom: 'Atom',
  jsonFeed: 'JSON Feed',
  digest: 'Tagesüberblick',
  allFeeds: 'Alle Feeds',
  download: 'Herunterladen',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  markdown: 'Markdown',
  json: 'JSON',
  epub: 'EPUB für E-Reader',
  cite: 'Zitieren',
  citeAs: (archive, what, revision) => `Zitieren als „${archive}, ${what}, rev. ${revision}“.`,
  revisionOf: (newest, revision) => `Stand: ${daysDe.plain(newest)}, rev. ${revision}`,
  embed: 'Auf Ihrer Website zeigen',
  digestPage: 'Überblick zum Teilen oder Drucken',
  wholeAbstracts: 'Mit allen Zusammenfassungen',
  mostUpvoted: 'Die meisten Stimmen',
  dayByDay: 'Tag für Tag',
  calendarCell: (day, papers) =>
    papers === 0 ? daysDe.plain(day) : `${daysDe.plain(day)}, ${countsDe.papers(papers)}`,
  yearAgo: 'Ein Jahr zuvor',
  pages: 'Seiten',
  newestPage: 'die neuesten Paper',
};

const paper: Words['paper'] = {
  listed: 'Gelistet',
  alsoListed: 'Auch gelistet',
  publishedOn: (day) => `Veröffentlicht am ${daysDe.plain(day)}`,
  arxivId: 'arXiv',
  subjects: 'Fachgebiete',
  upvotes: 'Stimmen',
  comments: 'Kommentare',
  stars: 'Sterne auf GitHub',
  usedBy: 'Bei Hugging Face',
  models: 'Modelle',
  datasets: 'Datensätze',
  countOn: (number, day) =>
    day ? `${figureDe(number)} am ${daysDe.medium(day)}` : figureDe(number),
  journal: 'Erschienen in',
  doi: 'DOI',
  readPdf: 'PDF lesen',
  onArxiv: 'arXiv',
  code: 'Code',
  project: 'Projektseite',
  discuss: 'Bei Hugging Face diskutieren',
  details: 'Angaben',
  abstract: 'Zusammenfassung',
  authors: 'Autoren',
  topics: 'Themen',
  cite: 'Zitieren',
  copy: 'Kopieren',
  copied: 'Kopiert',
  related: 'Verwandte Paper',
  sharedTopics: (labels) => `Gemeinsame Themen: ${labels.join(', ')}`,
  sharedWords: (shared) => `Gemeinsame Wörter: ${shared.join(', ')}`,
  sameDay: 'Vom selben Tag',
  somethingWrong: 'Stimmt etwas nicht?',
  oneFile: 'Jeder kann eine Berichtigung vorschlagen.',
  edit: 'Eintrag bearbeiten',
  report: 'Fehler melden',
  archived: (label) => `${label}, archivierte Kopie`,
  gone: 'Verschwunden',
  goneSince: (address, day) => `${address}, verschwunden seit ${daysDe.medium(day)}`,
  history: 'Verlauf',
  changed: (changes, last) =>
    changes === 1
      ? `Aufgenommen am ${daysDe.medium(last)}`
      : `${changes === 2 ? 'Einmal' : `${figureDe(changes - 1)}-mal`} geändert, zuletzt am ${daysDe.medium(last)}`,
  showAuthors: (number) => `Alle ${figureDe(number)} Autoren zeigen`,
};

const search: Words['search'] = {
  label: 'Titel, Wörter der Zusammenfassung oder Autoren',
  placeholder: 'Alle Paper durchsuchen',
  needsScript:
    'Die Suche läuft in Ihrem Browser und braucht JavaScript. Ohne es können Sie nach Tagen, Themen oder Organisationen blättern.',
  loading: 'Suche läuft …',
  failed:
    'Der Suchindex ließ sich nicht laden. Blättern Sie stattdessen nach Tagen, Themen oder Organisationen.',
  none: 'Nichts gefunden {when}. Versuchen Sie weniger oder andere Wörter.',
  searchToo: 'Zurück bis {month} suchen',
  hint: 'Tippen, um das ganze Archiv zu durchsuchen.',
  topic: 'Thema',
  organization: 'Organisation',
  year: 'Jahr',
  from: 'Von',
  until: 'Bis',
  ofDays: 'Die Paper einiger Tage durchsuchen',
  search: 'Suchen',
  close: 'Schließen',
  allResults: 'Alle Ergebnisse, mit Filtern',
  any: 'Alle',
  counted: (years) =>
    years.length < 2
      ? `Gezählt sind die Paper aus ${years[0] ?? 'allen Jahren'}.`
      : `Gezählt sind die Paper von ${years.at(-1)} bis ${years[0]}.`,
  sort: 'Reihenfolge',
  byRelevance: 'Beste Treffer',
  byDate: 'Neueste zuerst',
  byUpvotes: 'Meiste Stimmen',
  more: 'Weitere Ergebnisse',
  results: '{count} gefunden {when}',
  sinceMonth: 'seit {month}',
  thousands: '.',
  andMore: 'und {count} weitere',
  upvotes: '{count} Stimmen',
  remove: '{condition} entfernen',
  author: 'Autor',
  paper: 'Paper',
  day: 'Tag',
  week: 'Woche',
  month: 'Monat',
  feed: 'Feed',
  ownFeed: 'Ein Feed dieser Suche',
  ownFeedText: 'Mit diesen Zeilen in feeds.yaml bekommt sie einen.',
  ownFeedEdit: 'Vorschlagen',
  exports: 'Alle Ergebnisse herunterladen als',
  exportRead: '{done} von {count} gelesen …',
  exportStop: 'Anhalten',
  exportDone: '{count} in der Datei.',
  exportFailed: '{count} ließen sich nicht lesen. Versuchen Sie es gleich noch einmal.',
  exportQuery: 'Suche: {query}',
  notHere: '{id} ist nicht im Archiv.',
  onArxiv: 'Bei arXiv ansehen',
  howToAdd: 'Hinzufügen',
  didYouMean: 'Meinten Sie',
  howToAsk: 'So wird gefragt',
  asks: {
    together: 'die Wörter hintereinander',
    without: 'ohne ein Wort',
    topic: 'zu einem Thema; ebenso org: und author:',
    author: 'von einem Autor',
    year: 'aus einem Jahr',
    time: 'aus einigen Monaten oder Tagen',
    id: 'ein Paper, nach Kennung oder Adresse',
  },
};

const subscribe: Words['subscribe'] = {
  description:
    'Jedem Paper, einem Überblick am Tag, einem Thema oder einer Organisation im Feedreader folgen.',
  explained:
    'Ein Feed bringt neue Paper in Ihren Feedreader, ohne Konto. Kopieren Sie eine der Adressen in ein Programm wie NetNewsWire, Feedly, Thunderbird oder Newsboat.',
  wholeHeading: 'Das ganze Archiv',
  everyPaper: 'Jedes Paper mit seiner Zusammenfassung.',
  onceADay: 'Ein Eintrag am Tag mit den Titeln seiner Paper.',
  sameInAtom: 'Dieselben Einträge als Atom.',
  sameInJson: 'Dieselben Einträge für Programme.',
  chooseHeading: 'Themen und Organisationen auswählen',
  choose:
    'Jedes hat einen eigenen Feed. Haken Sie an, was Sie möchten, und laden Sie es als eine Datei für Ihr Programm herunter.',
  declared: 'Von den Betreibern ausgewählt',
  opmlOfAll: 'Alle Feeds in einer Datei (OPML)',
  opmlOfChoice: 'Angehakte Feeds herunterladen (OPML)',
  format: 'Format',
  oneFormat:
    'Wählen Sie ein Format: Feedreader zeigen jedes Paper einmal, aus welchem Feed es auch kam.',
  byEmail: 'Per E-Mail abonnieren',
  byEmailHeading: 'Per E-Mail',
};

const trends: Words['trends'] = {
  description: 'Wie viele Paper jedes Thema hatte, Monat für Monat.',
  topic: 'Thema',
  all: 'Alle',
};

const saved: Words['saved'] = {
  lead: 'Die Paper, die Sie sich merken, mit Ihren Notizen. Sie bleiben in diesem Browser, ohne Konto: Exportieren Sie sie, um eine Kopie zu behalten.',
  needsScript: 'Die Leseliste bleibt in Ihrem Browser und braucht JavaScript.',
};

/** All words of the interface, in German. */
export const de: Words = {
  script: { direction: 'ltr' },
  days: daysDe,
  periods: periodsDe,
  counts: countsDe,
  site,
  card,
  scan,
  list,
  paper,
  pages: pagesDe,
  search,
  subscribe,
  trends,
  saved,
  gaps: gapsDe,
  data: dataDe,
  outputs: outputsDe,
  prose: { about: aboutDe, contribute: contributeDe },
};
