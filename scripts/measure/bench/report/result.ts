import type { StepFigures } from '../builders/step.ts';
import type { Machine } from '../machine/describe-machine.ts';

/** One build of one round. */
export interface Sample extends StepFigures {
  /** Papers of the corpus. */
  size: number;
  /** The round, from 1. */
  run: number;
  /** The name of its step. */
  step: string;
}

/** All that a run of the benchmark measured. */
export interface BenchResult {
  machine: Machine;
  source: 'recorded' | 'invented';
  /** A sentence for each step that could not run. */
  skipped: string[];
  /** The titles of the steps that ran by their names, in their order. */
  titles: Record<string, string>;
  samples: Sample[];
  /** What `npm run measure:search` says of the site with everything, by size. */
  searches: { size: number; figures: unknown }[];
}
