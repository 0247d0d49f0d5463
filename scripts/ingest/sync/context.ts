import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../../../src/archive/model/day.ts';
import type { FormerAddress } from '../../../src/archive/model/registries.ts';
import { codeOf } from '../../../src/disk/error-code.ts';
import { readRegistries } from '../../../src/disk/read-registries.ts';
import { sha256 } from '../../../src/disk/sha256.ts';
import { type NameOrg, orgNamer } from '../../../src/sources/name-org.ts';
import { type Describes, slugSuggester } from '../../../src/sources/suggest-tags.ts';
import {
  parseSyncState,
  SYNC_FILE,
  type SyncState,
  SyncStateError,
} from '../../../src/sources/sync/state.ts';
import { CommandError } from '../../cli/exit.ts';
import { type ArxivReader, arxivReader } from './arxiv-papers.ts';
import { dayAfter } from './clock.ts';
import { openPaperStore, type PaperStore } from './paper-store.ts';
import type { Servers } from './servers.ts';

/** All that a run over a content root works with. */
export interface SyncContext {
  root: string;
  today: Day;
  tomorrow: Day;
  servers: Servers;
  arxiv: ArxivReader;
  store: PaperStore;
  nameOrg: NameOrg;
  suggestTags: (paper: Describes) => string[];
  /** What `former.yaml` says of the address of a paper that is not, or no longer, there. */
  formerOf: (id: string) => FormerAddress | undefined;
  sha256: (text: string) => string;
  /** Grows with every day that is written. */
  state: SyncState;
}

/** Opens a content root for a run that began today; throws `CommandError` where `sync.json` cannot be read. */
export async function openContext(
  root: string,
  today: Day,
  servers: Servers,
): Promise<SyncContext> {
  const tomorrow = dayAfter(today);
  const { registries } = await readRegistries(root);
  return {
    root,
    today,
    tomorrow,
    servers,
    arxiv: arxivReader(servers.arxiv),
    store: await openPaperStore(root, tomorrow),
    nameOrg: orgNamer(registries.orgs),
    suggestTags: slugSuggester(registries.tags),
    formerOf: (id) => registries.former.find(({ slug }) => slug === `papers/${id}`),
    sha256,
    state: await readSyncState(root),
  };
}

/** The state that a content root records, empty where it has none; throws `CommandError` where it cannot be read. */
export async function readSyncState(root: string): Promise<SyncState> {
  try {
    return parseSyncState(await readFile(join(root, SYNC_FILE), 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return new Map();
    if (error instanceof SyncStateError) throw new CommandError(error.message);
    throw error;
  }
}
