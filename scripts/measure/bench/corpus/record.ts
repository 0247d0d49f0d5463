import type { Day } from '../../../../src/archive/model/day.ts';

/** A paper of a corpus as a line of JSON states it; `readCorpusRecord` tells all its keys. */
export interface CorpusRecord {
  id: string;
  title: string;
  abstract: string;
  date: Day;
  published?: Day;
  authors?: string[];
  [key: string]: unknown;
}
