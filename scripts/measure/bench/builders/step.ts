import type { RunFigures } from '../machine/measure-run.ts';
import type { BuildReport } from '../report/build-report.ts';
import type { SiteSize } from '../report/site-size.ts';

/** What the builds of one round work on. Each round has its own. */
export interface Round {
  /** A folder for what the builds of the round write. */
  folder: string;
  /** A content root that steps may change. */
  content: string;
  /** A folder with the papers of one more day. */
  newDay: string;
  /** The file of the oldest paper, relative to the content root. */
  oldestFile: string;
  /** A copy of this project that steps may change. */
  checkout: string;
  /** Whether the round holds a site with everything, from which a further build may go on. */
  isBuilt: boolean;
}

/** What is known of one build. */
export interface StepFigures extends RunFigures {
  site: SiteSize;
  report?: BuildReport;
}

/** A kind of build that the benchmark measures. */
export interface Step {
  /** Its name on the command line, `new-day`. */
  name: string;
  /** Its name in the table. */
  title: string;
  /** Makes ready what all rounds share, and returns a sentence where it cannot run here. */
  prepare: (work: string) => Promise<string | undefined>;
  run: (round: Round, work: string) => Promise<StepFigures>;
}
