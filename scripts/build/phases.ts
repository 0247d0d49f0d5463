import { writeFile } from 'node:fs/promises';

/** Tells of the phases of a build and measures them. */
export interface Phases {
  /** Ends the phase before and begins another. */
  begin: (name: string, words?: string) => void;
  /** Adds one that runs beside the others. */
  add: (name: string, seconds: number) => void;
  /** Ends the last phase; all phases with their seconds. */
  end: () => { name: string; seconds: number }[];
}

/** What a build did, for benchmarks: written as JSON to the file that ARCHIVE_BUILD_REPORT names. */
export interface BuildReport {
  phases: { name: string; seconds: number }[];
  resources: { made: number; kept: number };
  files: number;
  bytes: number;
}

/** Starts to measure; `say` takes the words of progress. */
export function startPhases(say: (words: string) => void): Phases {
  const phases: { name: string; seconds: number }[] = [];
  let begun: { name: string; at: number } | undefined;
  const end = (): void => {
    if (!begun) return;
    phases.push({ name: begun.name, seconds: (performance.now() - begun.at) / 1000 });
    begun = undefined;
  };
  return {
    begin: (name, words) => {
      end();
      begun = { name, at: performance.now() };
      if (words) say(words);
    },
    add: (name, seconds) => void phases.push({ name, seconds }),
    end: () => {
      end();
      return phases;
    },
  };
}

/** Writes the report of a build where one is wanted. */
export async function writeBuildReport(report: BuildReport): Promise<void> {
  const file = process.env['ARCHIVE_BUILD_REPORT'];
  if (file) await writeFile(file, `${JSON.stringify(report)}\n`);
}
