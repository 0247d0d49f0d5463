import type { keysEn } from './keys-en.ts';
import type { Translated } from './translated.ts';

/** The help for the keyboard, in German. */
export const keysDe: Translated<typeof keysEn> = {
  heading: 'Tastatur',
  keys: [
    { key: 'j', does: 'Nächstes Paper' },
    { key: 'k', does: 'Voriges Paper' },
    { key: 'o', does: 'Paper öffnen' },
    { key: 's', does: 'Paper merken oder wieder entfernen' },
    { key: 'r', does: 'Als gelesen oder ungelesen markieren' },
    { key: 'h', does: 'In Listen ausblenden oder wieder zeigen' },
    { key: 'e', does: 'Notiz und Schlagwörter bearbeiten' },
    { key: 'v', does: 'Titel, erste Zeilen oder ganze Zusammenfassungen zeigen' },
    { key: 'p', does: 'Voriger Tag, vorige Woche, Seite oder voriges Paper' },
    { key: 'n', does: 'Nächster Tag, nächste Woche, Seite oder nächstes Paper' },
    { key: 'l', does: 'Leseliste' },
    { key: 'a', does: 'Ein zufälliges Paper' },
    { key: '/', does: 'Suchen' },
    { key: '↑ ↓', does: 'Durch die Suchergebnisse gehen' },
    { key: 'c', does: 'Die gezeigten Zitate kopieren' },
    { key: '?', does: 'Diese Liste' },
  ],
  use: 'Tastenkürzel verwenden',
  close: 'Schließen',
};
