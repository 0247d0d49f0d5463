import { type MonthCounts, monthAfter } from '../model/month-counts.ts';
import type { Site } from '../site.ts';
import { type BarChart, barPath } from './bar-chart.ts';

/** The papers of a list by month as a chart; its table leads to the months that have any. */
export function monthChart(
  { words, routes }: Site,
  label: string,
  { first, counts }: MonthCounts,
): BarChart {
  const months = counts.map((_, index) => monthAfter(first, index));
  const { periods } = words;
  return {
    label: words.list.chartOf(label, periods.month(first), periods.month(months.at(-1) ?? first)),
    ...barPath(counts),
    from: periods.month(first),
    to: periods.month(months.at(-1) ?? first),
    most: words.list.atMost(Math.max(...counts)),
    rows: months.map((month, index) => {
      const count = counts[index] ?? 0;
      return {
        label: periods.month(month),
        ...(count > 0 && { href: routes.month(month) }),
        figure: words.counts.figure(count),
      };
    }),
  };
}
