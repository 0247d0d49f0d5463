import type { DayReport } from '../../../src/sources/sync/report.ts';

/** Shows how far a run is: one line that is drawn again on a terminal, else one line a day. */
export function dayProgress(
  total: number,
  stream: NodeJS.WriteStream,
): (report: DayReport, index: number) => void {
  const begun = performance.now();
  let papers = 0;
  return (report, index) => {
    papers += report.papers;
    const seconds = (performance.now() - begun) / 1000;
    const done = index + 1;
    const left = Math.round((seconds / done) * (total - done));
    const line = [
      `${report.day} ${report.state}`,
      `${done} of ${total} days`,
      `${papers} paper${papers === 1 ? '' : 's'}`,
      `${Math.round(papers / Math.max(seconds, 0.001))} a second`,
      `${left} s left`,
    ].join(' · ');
    if (!stream.isTTY) stream.write(`${line}\n`);
    else stream.write(`\r\u001B[K${line}${done === total ? '\n' : ''}`);
  };
}
