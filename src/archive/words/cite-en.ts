import type { Day } from '../model/day.ts';
import { days } from './time-en.ts';

/** The words of the dialog that cites papers, which its script brings along, so that no page has to. */
export const citeEn = {
  withdrawnOn: (day: Day, note: string | undefined): string =>
    `Withdrawn on ${days.plain(day)}${note ? `: ${note}` : '.'}`,
  heading: 'Cite this paper',
  headingMany: 'Cite these papers',
  formats: 'Formats',
  all: 'All',
  copy: 'Copy',
  copied: 'Copied',
  download: 'Download',
  close: 'Close',
  loading: 'Reading the papers …',
  failed: 'Some papers could not be read. Try again in a moment.',
  whole: 'All papers of this list',
  found: (count: number): string => `${count} papers found …`,
  read: (count: number, all: number): string => `${count} of ${all} papers read …`,
  first: (count: number, all: number): string =>
    `The first ${count} of ${all}. Copy and Download include them all.`,
  none: 'Choose at least one paper.',
  chosen: (count: number, all: number): string => `${count} of ${all} papers`,
  fileName: 'papers',
};
