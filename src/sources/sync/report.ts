import type { Day } from '../../archive/model/day.ts';
import type { PaperNote } from '../answer.ts';
import type { Suggestion } from '../merged.ts';
import type { DayOutcome } from './state.ts';

/** A paper that a run took in. */
export interface AddedPaper {
  paper: string;
  title: string;
}

/** A paper that a run changed, and under which keys. */
export interface ChangedPaper {
  paper: string;
  keys: string[];
}

/** A key in which upstream differs from what stands in the archive. */
export interface UpstreamChange extends Suggestion {
  paper: string;
}

/** What a run did with one set of papers. */
export interface PapersReport {
  added: AddedPaper[];
  changed: ChangedPaper[];
  unchanged: number;
  /** How many of them have arXiv's own text. */
  fromArxiv: number;
  notes: PaperNote[];
  refused: PaperNote[];
  upstream: UpstreamChange[];
  /** Names of organizations that papers name and the registry lacks. */
  orgs: string[];
}

/** What a run did with one day. */
export interface DayReport extends PapersReport {
  day: Day;
  state: DayOutcome;
  /** How many papers the day lists. */
  papers: number;
  reason?: string;
}

/** A report to which nothing has happened yet. */
export function emptyReport(): PapersReport {
  return {
    added: [],
    changed: [],
    unchanged: 0,
    fromArxiv: 0,
    notes: [],
    refused: [],
    upstream: [],
    orgs: [],
  };
}

/** Several reports as one. */
export function joinReports(reports: readonly PapersReport[]): PapersReport {
  return {
    added: reports.flatMap(({ added }) => added),
    changed: reports.flatMap(({ changed }) => changed),
    unchanged: reports.reduce((sum, { unchanged }) => sum + unchanged, 0),
    fromArxiv: reports.reduce((sum, { fromArxiv }) => sum + fromArxiv, 0),
    notes: reports.flatMap(({ notes }) => notes),
    refused: reports.flatMap(({ refused }) => refused),
    upstream: reports.flatMap(({ upstream }) => upstream),
    orgs: reports.flatMap(({ orgs }) => orgs),
  };
}
