import { readFileSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withLock } from '../../scripts/disk/index.ts';
import { openContext, type SyncContext } from '../../scripts/ingest/sync/context.ts';
import { type DaysRun, runDays } from '../../scripts/ingest/sync/run-days.ts';
import type { TakeOptions } from '../../scripts/ingest/sync/take-papers.ts';
import { createClient, endpointOf } from '../../scripts/net/index.ts';
import {
  type FakeUpstream,
  type FakeUpstreamSettings,
  startFakeUpstream,
} from './fake-upstream.ts';
import { snapshotOf } from './snapshot.ts';

/** The day on which rehearsals take place. */
export const TODAY = '2025-12-20';

/** An upstream, and an empty content root to sync it into. */
export interface Rehearsal {
  upstream: FakeUpstream;
  root: string;
  /** Runs something over the content root, under its lock. */
  run: <Result>(task: (context: SyncContext) => Promise<Result>) => Promise<Result>;
  sync: (days: readonly string[], options?: TakeOptions) => Promise<DaysRun>;
  read: (file: string) => string;
  /** SHA-256 of every file by path, hidden ones included. */
  snapshot: () => Record<string, string>;
  /** Ends the upstream and removes the content root. */
  close: () => Promise<void>;
}

/** Starts an upstream and makes a content root for it; requests wait for nothing. */
export async function startRehearsal(settings: FakeUpstreamSettings): Promise<Rehearsal> {
  const upstream = await startFakeUpstream(settings);
  const root = await realpath(await mkdtemp(join(tmpdir(), 'archive-rehearsal-')));
  const client = (name: string) =>
    createClient(endpointOf(name, name, upstream.url, ''), {
      limits: { totalMs: 1000 },
      pause: async () => undefined,
    });
  const servers = {
    huggingFace: client('Hugging Face'),
    ...(settings.atom && { arxiv: client('arXiv') }),
  };
  const run: Rehearsal['run'] = (task) =>
    withLock(root, async () => task(await openContext(root, TODAY, servers)));
  return {
    upstream,
    root,
    run,
    sync: (days, options = { mode: 'fill' }) =>
      run((context) =>
        runDays(context, days, options, { onDay: () => undefined, isStopped: () => false }),
      ),
    read: (file) => readFileSync(join(root, file), 'utf8'),
    snapshot: () => snapshotOf(root),
    close: async () => {
      await upstream.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
