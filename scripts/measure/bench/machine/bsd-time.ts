/** What `/usr/bin/time -l` says of a process: seconds of the processor, and the most memory of one of the tree. */
export interface TimeFigures {
  cpuSeconds: number;
  peakBytes: number;
}

/** The program that stands in for /proc on macOS. */
export const BSD_TIME = ['/usr/bin/time', '-l'] as const;

/** Reads what the program wrote after the words of the process; undefined where it is not there. */
export function readBsdTime(text: string): TimeFigures | undefined {
  const times = /([\d.]+) real\s+([\d.]+) user\s+([\d.]+) sys/.exec(text);
  const peak = /(\d+)\s+maximum resident set size/.exec(text);
  if (!times || !peak) return undefined;
  return { cpuSeconds: Number(times[2]) + Number(times[3]), peakBytes: Number(peak[1]) };
}
