import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A font as satori takes it. */
export interface CardFont {
  name: string;
  data: Buffer;
  weight: 500 | 600;
  style: 'normal';
}

const { resolve } = createRequire(import.meta.url);

/** Latin, Greek and Cyrillic. */
const SUBSETS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'] as const;
/** The signs of mathematics, in the order in which they are looked for. */
const SIGNS = ['Main', 'Size1', 'AMS'] as const;

/** Small letters, because satori would make them small as the machine's language does, which is another `i` in Turkish. */
const nameOf = (family: string): string => family.toLowerCase();

/** The families of titles and of the apparatus, subset by subset, then the signs of mathematics. */
export const SERIF = families('Source Serif 4');
/** The families of the sans, by script. */
export const SANS = families('Inter');

function families(family: string): string {
  return [...SUBSETS.map((subset) => `${family} ${subset}`), ...SIGNS].map(nameOf).join(', ');
}

/** The fonts of the cards: static .woff files, since satori reads neither variable fonts nor .woff2. */
export function cardFonts(): CardFont[] {
  return [
    ...SUBSETS.flatMap((subset) => [
      fontsource('Source Serif 4', 'source-serif-4', subset, 600),
      fontsource('Inter', 'inter', subset, 500),
    ]),
    ...SIGNS.map((name) => font(name, `katex/dist/fonts/KaTeX_${name}-Regular.woff`, 600)),
  ];
}

function fontsource(family: string, folder: string, subset: string, weight: 500 | 600): CardFont {
  const file = `@fontsource/${folder}/files/${folder}-${subset}-${weight}-normal.woff`;
  return font(`${family} ${subset}`, file, weight);
}

function font(name: string, file: string, weight: 500 | 600): CardFont {
  return { name: nameOf(name), data: readFileSync(resolve(file)), weight, style: 'normal' };
}
