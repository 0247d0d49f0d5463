import { countsDe } from './counts-de.ts';
import type { Words } from './en.ts';
import { daysDe } from './time-de.ts';

/** The words of feeds, exports and digests, in German. */
export const outputsDe: Words['outputs'] = {
  feeds: {
    everything: 'Alle Paper',
    orgDescription: (name) => `Paper von ${name}.`,
    authorDescription: (name) => `Paper unter dem Namen ${name}.`,
    digest: 'Tagesüberblick',
    digestDescription: 'Die Paper jedes Tages in einem Eintrag.',
    digestTitle: (day, papers) => `${daysDe.plain(day)}: ${countsDe.papers(papers)}`,
    of: (part, whole) => `${part} · ${whole}`,
    groups: {
      all: 'Alles',
      declared: 'Auswahlen',
      tags: 'Themen',
      orgs: 'Organisationen',
    },
  },
  manage: 'An- oder abmelden',
  llms: {
    about: (papers, newestDay) =>
      `${countsDe.papers(papers)}${newestDay ? `, zuletzt vom ${daysDe.plain(newestDay)}` : ''}. Alles hier sind statische Dateien: ohne Schlüssel, ohne Grenzen, ohne Abfrageparameter.`,
    read: 'Lesen',
    newestDay: 'Der neueste Tag',
    markdown: 'Jedes Paper als Markdown',
    json: 'Jedes Paper als JSON, in der Form der API von Hugging Face',
    days: 'Jeder Tag',
    data: 'Daten',
    api: 'hier beginnen; jedes Dokument nennt sein JSON-Schema und führt zum nächsten',
    whole: 'Alle Paper eines Jahres, eines je Zeile',
    manifest: 'Größen und SHA-256 aller Exporte',
    feeds: 'die neuesten Paper',
  },
};
