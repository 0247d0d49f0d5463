/** A font of the site: what it is cut from, what of it is kept. */
export interface FontFile {
  /** Below src/styles/fonts/, where it is committed. */
  name: string;
  /** A package's file, as Node resolves it. */
  from: string;
  /** The characters that are kept, as CSS writes ranges. */
  range: string;
  /** The axes of the font that are kept in part, or at one value. */
  axes: Record<string, { min: number; max: number } | number>;
}

const serif = (subset: string): string =>
  `@fontsource-variable/source-serif-4/files/source-serif-4-${subset}.woff2`;
const sans = (subset: string): string =>
  `@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`;

/** What English and most of Western Europe writes, and the signs between words. */
const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
/** Letters with marks as names have them, from Poland to Vietnam. */
const LATIN_EXTENDED =
  'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+1EF2-1EFF, U+2113';
const GREEK = 'U+0370-03FF';
const CYRILLIC = 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116';

/** The weights in which the site sets each family (src/styles). */
const SERIF_WEIGHTS = { min: 400, max: 600 };
const SANS_WEIGHTS = { min: 450, max: 600 };

/** All fonts of the site. */
export const FONT_FILES: readonly FontFile[] = [
  {
    name: 'serif-latin.woff2',
    from: serif('latin-opsz-normal'),
    range: LATIN,
    // The design for this size in pixels: all sizes together would weigh twice as much.
    axes: { wght: SERIF_WEIGHTS, opsz: 18 },
  },
  {
    name: 'serif-latin-italic.woff2',
    from: serif('latin-wght-italic'),
    range: LATIN,
    axes: { wght: 400 },
  },
  {
    name: 'serif-latin-extended.woff2',
    from: serif('latin-ext-wght-normal'),
    range: LATIN_EXTENDED,
    axes: { wght: SERIF_WEIGHTS },
  },
  {
    name: 'serif-greek.woff2',
    from: serif('greek-wght-normal'),
    range: GREEK,
    axes: { wght: SERIF_WEIGHTS },
  },
  {
    name: 'serif-cyrillic.woff2',
    from: serif('cyrillic-wght-normal'),
    range: CYRILLIC,
    axes: { wght: SERIF_WEIGHTS },
  },
  { name: 'sans-latin.woff2', from: sans('latin'), range: LATIN, axes: { wght: SANS_WEIGHTS } },
  {
    name: 'sans-latin-extended.woff2',
    from: sans('latin-ext'),
    range: LATIN_EXTENDED,
    axes: { wght: SANS_WEIGHTS },
  },
];
