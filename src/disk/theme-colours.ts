import { readFileSync } from 'node:fs';
import { type Colours, coloursOf } from '../archive/colours.ts';

/** The style sheets that declare colours, in the order in which pages read them. */
const SHEETS = ['tokens.css', 'theme.css'];

/** The light colours of the pages, those of a fork's own theme before the shipped ones. */
export function themeColours(): Colours {
  const read = (name: string): string =>
    readFileSync(new URL(`../styles/${name}`, import.meta.url), 'utf8');
  return coloursOf(SHEETS.map(read).join('\n'));
}
