import type { MaybeLink } from './links.ts';

/** A chart of counts over time, drawn as one path, with all that it says as a table. */
export interface BarChart {
  /** What it shows, for those who do not see it. */
  label: string;
  /** The bars, in a box of `width` by `BAR_CHART_HEIGHT` units. */
  path: string;
  width: number;
  /** What stands below its ends, and how high the highest bar is. */
  from: string;
  to: string;
  most: string;
  /** Oldest first. */
  rows: (MaybeLink & { figure: string })[];
}

/** The height of every chart in its own units. */
export const BAR_CHART_HEIGHT = 40;
/** A bar and the gap beside it. */
const BAR = 3;
const SLOT = 4;

/** The bars of some counts, oldest first; the last ends at the right. */
export function barPath(counts: readonly number[]): Pick<BarChart, 'path' | 'width'> {
  const most = Math.max(1, ...counts);
  const bars = counts.map((count, index) => {
    if (count === 0) return '';
    const height = Math.max(1, Math.round((count / most) * BAR_CHART_HEIGHT));
    const left = index * SLOT;
    return `M${left} ${BAR_CHART_HEIGHT}v-${height}h${BAR}v${height}`;
  });
  return { path: bars.join(''), width: Math.max(BAR, counts.length * SLOT - (SLOT - BAR)) };
}
