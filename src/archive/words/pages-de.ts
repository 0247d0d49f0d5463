import { weekNumber } from '../model/period.ts';
import { countedDe, countsDe } from './counts-de.ts';
import type { Words } from './en.ts';
import { daysDe, periodsDe } from './time-de.ts';

/** Titles and leads of pages, in German. */
export const pagesDe: Words['pages'] = {
  dayTitle: (day) => `Paper vom ${daysDe.plain(day)}`,
  dayDescription: (day, papers, first) =>
    `${countsDe.papers(papers)} vom ${daysDe.plain(day)}${first === '' ? '.' : `, an der Spitze „${first}“.`}`,
  homeDescription: (description, day, papers) =>
    `${description} Neuester Tag: ${daysDe.long(day)}, ${countsDe.papers(papers)}.`,
  weekTitle: (week) => `Paper der Woche ${weekNumber(week)}, ${week.slice(0, 4)}`,
  periodDescription: (what, papers, numberOfDays) =>
    `${what}: ${countsDe.papers(papers)} an ${countedDe(numberOfDays, 'Tag', 'Tagen')}, die mit den meisten Stimmen zuerst.`,
  monthTitle: (month) => `Paper vom ${periodsDe.month(month)}`,
  yearTitle: (year) => `Paper des Jahres ${year}`,
  calendarTitle: 'Kalender aller Paper',
  calendarDescription: (papers, numberOfDays) =>
    `${countsDe.papers(papers)} an ${countedDe(numberOfDays, 'Tag', 'Tagen')}: das ganze Archiv nach Tagen, Monaten und Jahren.`,
  digestTitle: (period) => `Überblick: ${period}`,
  digestDescription: (period, papers) =>
    `${period}: ${countsDe.papers(papers)} in Kürze, die mit den meisten Stimmen mit je einem Satz.`,
  trendingTitle: 'Paper mit den meisten Stimmen',
  trendingLead: (day) => `Gezählt vom neuesten Tag zurück, dem ${daysDe.plain(day)}.`,
  trendingDescription: (day) =>
    `Die Paper mit den meisten Stimmen der sieben und dreißig Tage bis zum ${daysDe.plain(day)} und aller Zeiten.`,
  lastSeven: 'Letzte 7 Tage',
  lastThirty: 'Letzte 30 Tage',
  allTime: 'Alle Zeiten',
  tagsTitle: 'Themen',
  tagsLead: 'Wovon die Paper handeln. Jedes Thema hat eine Seite und einen Feed.',
  tagTitle: (label) => `Paper zum Thema ${label}`,
  tagDescription: (label, description, papers) =>
    `${description} ${countsDe.papers(papers)} zum Thema ${label}.`,
  orgsTitle: 'Organisationen',
  orgsLead:
    'Die Labore, Firmen und Universitäten hinter den Papern. Jede hat eine Seite und einen Feed.',
  orgTitle: (name) => `Paper von ${name}`,
  orgDescription: (name, papers) => `${countsDe.papers(papers)} von ${name}, das neueste zuerst.`,
  authorsTitle: 'Autoren',
  authorsLead: (from, showsSome) => {
    const everyone =
      from <= 1
        ? 'Alle, die ein Paper des Archivs geschrieben haben'
        : `Alle mit mindestens ${countedDe(from, 'Paper', 'Papern')} im Archiv`;
    return showsSome
      ? `${everyone}, nach Anfangsbuchstaben. Hier die mit den meisten Papern.`
      : `${everyone}.`;
  },
  indexEmpty: {
    tags: 'Noch hat kein Paper ein Thema.',
    orgs: 'Noch nennt kein Paper eine Organisation.',
    authors: 'Noch hat niemand so viele Paper.',
  },
  authorsByTitle: (initial) => `Autoren: ${initial}`,
  authorTitle: (name) => `Paper unter dem Namen ${name}`,
  authorKicker: 'Paper unter dem Namen',
  authorDescription: (name, papers) =>
    `${countsDe.papers(papers)} unter dem Namen ${name}, das neueste zuerst.`,
  authorNote:
    'Diese Seite gilt einem Namen. Wer ihn trägt, teilt sie mit anderen, bis jemand sie trennt.',
  spellings: (names) => `Auch geschrieben ${joined(names)}.`,
  alsoKnown: (names) => `Auch bekannt als ${joined(names)}.`,
  otherInitial: 'Andere Schriften',
  numbered: (title, first, last) => `${title}, ${periodsDe.range(first, last)}`,
  searchTitle: 'Suche',
  searchDescription:
    'Titel, Zusammenfassungen und Autoren aller Paper durchsuchen, nach Thema, Organisation und Jahr.',
  aboutTitle: 'Über das Archiv',
  notFoundTitle: 'Seite nicht gefunden',
  notFoundText:
    'Unter dieser Adresse steht keine Seite. Paper ziehen nie um; vielleicht ist der Link vertippt.',
  offlineTitle: 'Nicht auf diesem Gerät',
  offlineText:
    'Es gibt kein Netz, und diese Seite wurde nicht für unterwegs behalten. Die neuesten Tage, Ihre gemerkten Paper und die zuletzt gelesenen Seiten sind da.',
  contributeTitle: 'Mitmachen',
  contributeLead:
    'Fehlt ein Paper, oder stimmt eine Angabe nicht? Jedes Paper ist eine Datei, die jeder berichtigen kann.',
  moved: (label) => `Umgezogen zu ${label}`,
  goneTitle: 'Nicht mehr hier',
  goneSince: (name, day) =>
    day === undefined
      ? `Die Seite von ${name} gibt es nicht mehr.`
      : `Die Seite von ${name} gibt es seit dem ${daysDe.plain(day)} nicht mehr.`,
  randomTitle: 'Zufälliges Paper',
  randomLead: 'Ein zufälliges Paper aus dem ganzen Archiv. Ohne JavaScript wählt man einen Monat.',
  savedTitle: 'Leseliste',
  trendsTitle: 'Entwicklung',
  subscribeTitle: 'Abonnieren',
};

/** The page of downloads, in German. */
export const dataDe: Words['data'] = {
  title: 'Daten',
  lead: 'Alles in diesem Archiv lässt sich herunterladen, abfragen und zitieren: einfache Dateien, ohne Schlüssel und ohne Grenzen.',
  description:
    'Das ganze Archiv, Tage, Themen und Paper zum Herunterladen; API, Feeds, Lizenz und Zitierweise.',
  wholeHeading: 'Das ganze Archiv',
  whole:
    'Eine komprimierte Datei je Jahr und Format, nach dem Tag, an dem ein Paper gelistet wurde. Komprimierte Dateien lassen sich einfach aneinanderhängen. JSON Lines enthält alles, CSV alles außer den Zusammenfassungen.',
  jsonLines: 'JSON Lines',
  csv: 'CSV',
  bibtex: 'BibTeX',
  checksums: 'Größen und Prüfsummen (SHA-256)',
  joinCode: 'Ein Jahr herunterladen',
  verifyCode: 'Die Dateien eines Ordners prüfen',
  piecesHeading: 'Paper und Listen',
  pieces: 'Was eine Seite zeigt, gibt es auch als Datei.',
  onePaperMarkdown: 'Ein Paper als Markdown',
  onePaperJson: 'Ein Paper als JSON, in der Form der API von Hugging Face',
  oneDay: 'Ein Tag',
  oneTopic: 'Ein Thema: alle Paper als JSON, die neuesten in den anderen Formaten',
  oneOrganization: 'Eine Organisation, in denselben Formaten',
  apiHeading: 'API',
  api: 'Statische JSON-Dokumente, die ihr JSON-Schema nennen und aufeinander verweisen. Die Bibliothek von Hugging Face liest dieses Archiv, wenn HF_ENDPOINT darauf zeigt.',
  apiIndex: 'Einstieg der API',
  apiGaps: 'Lücken',
  llms: 'llms.txt',
  startCode: 'Sehen, was es gibt',
  paperCode: 'Ein Paper lesen',
  trendingCode: 'Titel der Paper mit den meisten Stimmen der letzten sieben Tage',
  feedsHeading: 'Feeds',
  feeds:
    'Jedes Paper, ein Überblick am Tag, jedes Thema, jede Organisation und jeder Name: als RSS, manche auch als Atom und JSON Feed.',
  opml: 'Alle Feeds (OPML)',
  embedHeading: 'Auf Ihrer eigenen Website',
  embed:
    'Jedes Thema hat eine kleine Seite für einen <iframe> und eine JSON-Datei, beide mit seinen fünf neuesten Papern. Setzen Sie ein beliebiges Thema an die Stelle des Beispiels.',
  embedExample: 'Ein Beispiel ansehen',
  embedFrame: 'Als Rahmen',
  embedScript: 'Für ein Skript',
  citeHeading: 'Zitieren',
  cite: 'Zitieren Sie ein Paper mit seiner eigenen Angabe, die seine Seite als BibTeX nennt. Tage, Wochen, Monate und Jahre nennen einen Stand, damit sich eine Liste so zitieren lässt, wie sie war. Das Archiv als Ganzes:',
  licenceHeading: 'Lizenz',
  licence:
    'Titel, Autoren und andere Metadaten von arXiv sind unter CC0 frei. Die Zusammenfassungen gehören ihren Autoren. Stimmen und Kommentare stehen bei Hugging Face, die vollen Texte bei arXiv.',
};

const gapReasons: Words['gaps']['reasons'] = {
  'no-papers': {
    name: 'Nichts gelistet',
    meaning: 'Hugging Face wurde gefragt und listete keine Paper, wie an den meisten Wochenenden.',
  },
  'never-read': {
    name: 'Nie abgefragt',
    meaning: 'Niemand hat den Tag bisher importiert; es kann Paper geben.',
  },
  failed: {
    name: 'Nicht gelesen',
    meaning: 'Der Tag wurde abgefragt und war nicht zu lesen.',
  },
  unfinished: {
    name: 'Unvollständig',
    meaning: 'Einige Paper des Tages ließen sich nicht importieren.',
  },
  'read-too-early': {
    name: 'Zu früh gelesen',
    meaning: 'Der Tag wurde gelesen, bevor er vorbei war; es können Paper gefolgt sein.',
  },
};

/** The page of gaps, in German. */
export const gapsDe: Words['gaps'] = {
  title: 'Lücken',
  description: 'An welchen Tagen hier Paper fehlen, ganz oder zum Teil, und warum.',
  unknown: 'Es gibt noch keine Paper, und kein Tag wurde abgefragt.',
  summary: (first, last, withPapers, missing) =>
    missing === 0
      ? `Jeder Tag vom ${daysDe.plain(first)} bis zum ${daysDe.plain(last)} ist da.`
      : `Vom ${daysDe.plain(first)} bis zum ${daysDe.plain(last)} gibt es an ${countedDe(withPapers, 'Tag', 'Tagen')} Paper. An ${countedDe(missing, 'Tag', 'Tagen')} fehlen sie, ganz oder zum Teil.`,
  reasons: gapReasons,
  because: (reason, weekend, detail) =>
    `${gapReasons[reason].name}${weekend ? ' (Wochenende)' : ''}${detail === undefined ? '' : `: ${detail.replace(/\.$/, '')}`}`,
};

/** Some words joined as a list: `a`, `a und b`, `a, b und c`. */
function joined(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`;
}
