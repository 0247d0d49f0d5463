import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays, type Day } from '../../src/archive/model/day.ts';
import { LINKS_FILE, type LostLink, writeLostLinks } from '../../src/archive/model/lost-link.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { readLostLinksFile } from '../../src/disk/read-lost-links-file.ts';
import { sha256 } from '../../src/disk/sha256.ts';
import type { LinkResult } from '../../src/sources/links/judge-answer.ts';
import {
  type LinkPlace,
  placesInPaper,
  placesInRegistries,
} from '../../src/sources/links/link-places.ts';
import { linksOfTurn } from '../../src/sources/links/links-of-turn.ts';
import { updateLostLinks } from '../../src/sources/links/update-lost-links.ts';
import { openResume, withLock, writeFiles } from '../disk/index.ts';
import { dayAfter } from '../ingest/sync/clock.ts';
import type { Asking } from './ask-link.ts';
import { askLinks } from './ask-links.ts';
import type { LinksOptions } from './options.ts';

/** What a check of links found. */
export interface LinksRun {
  /** How many links the content states. */
  stated: number;
  results: LinkResult[];
  /** Links that were to be asked and were not. */
  left: string[];
  /** Taken over from a run that was broken off. */
  resumed: number;
  places: ReadonlyMap<string, readonly LinkPlace[]>;
  /** All links that fail, as recorded. */
  lost: LostLink[];
  isRecorded: boolean;
}

/** An answer that was noted, with the day on which it came. */
type Step = LinkResult & { day: Day };

/** What a run reports to while it goes on, and asks whether to go on. */
export interface RunControl {
  onProgress: (done: number, of: number) => void;
  isStopped: () => boolean;
}

/** Answers of a run that was broken off count for so many days. */
const STEP_DAYS = 6;

/** Asks the links of a content root and records which fail. */
export async function runLinks(
  root: string,
  options: LinksOptions,
  today: Day,
  asking: Asking,
  control: RunControl,
): Promise<LinksRun> {
  const places = await placesIn(root, today);
  const known = readLostLinksFile(root);
  const asked = [...places.keys()].filter((one) => isAsked(one, options));
  const turn = linksOfTurn(asked, new Set(known.keys()), options.limit, today, sha256);
  const resume = await openResume<Step>(root, 'links', 'links');
  const fresh = resume.steps.filter(({ day }) => day >= addDays(today, -STEP_DAYS));
  const before = new Map(fresh.map(({ day: _, ...result }) => [result.address, result]));
  const open = turn.filter((address) => !before.has(address));
  const resumed = turn.flatMap((address) => before.get(address) ?? []);
  let done = resumed.length;
  const { results, left } = await askLinks(open, asking, {
    isStopped: control.isStopped,
    onResult: async (result) => {
      if (!options.dryRun) await resume.note({ ...result, day: today });
      done += 1;
      control.onProgress(done, turn.length);
    },
  });
  const all = [...resumed, ...results];
  const lost = updateLostLinks(known, all, new Set(places.keys()), today);
  if (!options.dryRun) await record(root, lost);
  if (!options.dryRun && !control.isStopped()) await resume.finish();
  return {
    stated: places.size,
    results: all,
    left,
    resumed: resumed.length,
    places,
    lost,
    isRecorded: !options.dryRun,
  };
}

function isAsked(address: string, { host }: LinksOptions): boolean {
  return URL.canParse(address) && (host === undefined || new URL(address).hostname === host);
}

async function placesIn(root: string, today: Day): Promise<Map<string, LinkPlace[]>> {
  const { papers, flawed, registries, places } = await readContent(root, dayAfter(today));
  const all = placesInRegistries(registries, places);
  for (const parsed of [...papers, ...flawed]) {
    const text = await readFile(join(root, parsed.file), 'utf8');
    all.push(...placesInPaper(parsed, text));
  }
  return Map.groupBy(all, ({ address }) => address);
}

/** Writes the record under the lock; a run without a lost link, before or now, leaves no file. */
async function record(root: string, lost: readonly LostLink[]): Promise<void> {
  const text = writeLostLinks(lost);
  const there = await readFile(join(root, LINKS_FILE), 'utf8').catch(() => '');
  if (there === text) return;
  await withLock(root, () => writeFiles(root, [{ file: LINKS_FILE, text }], 'links'));
}
