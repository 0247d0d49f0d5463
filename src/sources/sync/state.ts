import { type Day, isDay } from '../../archive/model/day.ts';
import { compareText } from '../../archive/model/order.ts';
import { isMap } from '../json-value.ts';

/** What became of a day: all papers are there, there are none, nothing could be read, or some papers were refused. */
export type DayOutcome = 'done' | 'empty' | 'failed' | 'unfinished';

/** One day of `sync.json`. */
export interface DayRecord {
  day: Day;
  state: DayOutcome;
  /** How many papers the day lists. */
  papers: number;
  /** How many of them could not be taken. */
  refused: number;
  /** Why a day failed or is unfinished, as a sentence. */
  reason?: string;
  /** The day on which it was read. */
  read: Day;
}

/** What is known of every day that a sync has asked for. */
export type SyncState = ReadonlyMap<Day, DayRecord>;

/** The file of the state, relative to the content root. */
export const SYNC_FILE = 'sync.json';

/** `sync.json` cannot be read; the sentence says on which line, and the cure. */
export class SyncStateError extends Error {}

/** The last entry of the file: with it every line of a day ends in a comma, and branches merge line by line. */
const LAST_LINE = '"about": "One line a day, kept by npm run sync; see docs/sync.md."';

/** Reads `sync.json`. Two lines for one day, as a merge of branches leaves them, become the better one. */
export function parseSyncState(text: string): SyncState {
  const state = new Map<Day, DayRecord>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*([{}]|"about":.*)?\s*$/.test(line)) continue;
    const record = parseLine(line);
    if (!record) {
      throw new SyncStateError(
        `${SYNC_FILE}:${index + 1}: this is no line of a day. Mend or delete it; the day is then asked for again.`,
      );
    }
    const known = state.get(record.day);
    if (!known || compareRecords(known, record) < 0) state.set(record.day, record);
  }
  return state;
}

/** The text of `sync.json`: one line a day, sorted. */
export function writeSyncState(state: SyncState): string {
  const records = [...state.values()].sort((a, b) => compareText(a.day, b.day));
  return ['{', ...records.map((record) => `${lineOf(record)},`), LAST_LINE, '}', ''].join('\n');
}

/**
 * The state with a day's record. A finished record stays as it is where a later reading found the same, and no
 * reading that found nothing takes the place of one that found papers.
 */
export function withRecord(state: SyncState, record: DayRecord): SyncState {
  const known = state.get(record.day);
  if (known && isFinal(known) && lineOf({ ...record, read: known.read }) === lineOf(known)) {
    return state;
  }
  if (known && known.papers > 0 && record.papers === 0) return state;
  return new Map(state).set(record.day, record);
}

/** Says whether a day need not be asked for again: all of it was read, and when it was over. */
export function isFinal({ state, day, read }: DayRecord): boolean {
  return (state === 'done' || state === 'empty') && read > day;
}

function lineOf({ day, state, papers, refused, reason, read }: DayRecord): string {
  const stated = {
    state,
    papers,
    ...(refused > 0 && { refused }),
    read,
    ...(reason !== undefined && { reason }),
  };
  return `"${day}": ${JSON.stringify(stated)}`;
}

function parseLine(line: string): DayRecord | undefined {
  const [, day = '', json = ''] = /^\s*"([^"]*)":\s*(\{.*\}),?\s*$/.exec(line) ?? [];
  const stated = parseMap(json);
  const { state, papers, refused = 0, reason, read } = stated ?? {};
  if (!isDay(day) || !isOutcome(state) || typeof read !== 'string' || !isDay(read)) {
    return undefined;
  }
  if (!Number.isInteger(papers) || !Number.isInteger(refused)) return undefined;
  return {
    day,
    state,
    papers: Number(papers),
    refused: Number(refused),
    read,
    ...(typeof reason === 'string' && { reason }),
  };
}

function parseMap(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isMap(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isOutcome(value: unknown): value is DayOutcome {
  return value === 'done' || value === 'empty' || value === 'failed' || value === 'unfinished';
}

function compareRecords(a: DayRecord, b: DayRecord): number {
  return (
    Number(isFinal(a)) - Number(isFinal(b)) ||
    Number(a.state !== 'failed') - Number(b.state !== 'failed') ||
    compareText(a.read, b.read)
  );
}
