import type { Day } from '../model/day.ts';
import { figure } from './counts-en.ts';
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
  found: (count: number): string => `${figure(count)} papers found …`,
  read: (count: number, all: number): string => `${figure(count)} of ${figure(all)} papers read …`,
  first: (count: number, all: number): string =>
    `The first ${figure(count)} of ${figure(all)}. Copy and Download include them all.`,
  none: 'Choose at least one paper.',
  chosen: (count: number, all: number): string => `${figure(count)} of ${figure(all)} papers`,
  fileName: 'papers',
};
