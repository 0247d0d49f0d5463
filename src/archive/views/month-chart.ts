import { type MonthCounts, monthAfter } from '../model/month-counts.ts';
import type { Site } from '../site.ts';
import { type BarChart, barChart } from './bar-chart.ts';

/** The papers of a list by month as a chart; its table leads to the months that have any. */
export function monthChart(
  { words, routes }: Site,
  label: string,
  { first, counts }: MonthCounts,
): BarChart {
  const months = counts.map((papers, index) => {
    const month = monthAfter(first, index);
    return { label: words.periods.month(month), href: routes.month(month), papers };
  });
  return barChart(months, {
    label: (from, to) => words.list.chartOf(label, from, to),
    most: words.list.atMost,
    figure: words.counts.figure,
  });
}
