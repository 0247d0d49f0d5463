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
  /** In the order of its table. */
  rows: (MaybeLink & { figure: string })[];
}

/** The height of every chart in its own units. */
export const BAR_CHART_HEIGHT = 40;
/** A bar and the gap beside it. */
const BAR = 3;
const SLOT = 4;

/** A day, week or month with its papers, and the page where they are. */
export interface CountedTime {
  label: string;
  href: string;
  papers: number;
}

/** A chart of some times, oldest first, `says` in the words of what it charts; its table leads to those that have papers. */
export function barChart(
  times: readonly CountedTime[],
  says: {
    label: (from: string, to: string) => string;
    most: (papers: number) => string;
    figure: (papers: number) => string;
  },
): BarChart {
  const counts = times.map(({ papers }) => papers);
  const [from, to] = [times[0]?.label ?? '', times.at(-1)?.label ?? ''];
  return {
    label: says.label(from, to),
    ...barPath(counts),
    from,
    to,
    most: says.most(Math.max(0, ...counts)),
    rows: times.map(({ label, href, papers }) => ({
      label,
      ...(papers > 0 && { href }),
      figure: says.figure(papers),
    })),
  };
}

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
