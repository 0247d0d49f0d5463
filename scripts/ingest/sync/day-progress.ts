import type { DayReport } from '../../../src/sources/sync/report.ts';

/** Makes the words of a progress line: the day that was read last, and how far a run over so many days is. */
export function dayProgress(total: number): (report: DayReport, index: number) => string {
  const begun = performance.now();
  let papers = 0;
  return (report, index) => {
    papers += report.papers;
    const seconds = (performance.now() - begun) / 1000;
    const done = index + 1;
    return [
      `${report.day} ${report.state}`,
      `${done} of ${total} days`,
      `${papers} paper${papers === 1 ? '' : 's'}`,
      `${Math.round(papers / Math.max(seconds, 0.001))} a second`,
      `${Math.round((seconds / done) * (total - done))} s left`,
    ].join(' · ');
  };
}
