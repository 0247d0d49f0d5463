import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../build/root.ts';
import { siteIn } from './builders/archive.ts';
import type { Round } from './builders/step.ts';

const SCRIPT = join(ROOT, 'scripts/commands/measure-search.ts');

/** Bytes and times of searches on the round's site, as their own script says them in JSON. */
export async function measureSearch(round: Round, say: (words: string) => void): Promise<unknown> {
  if (!existsSync(SCRIPT)) return undefined;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [SCRIPT, siteIn(round), '--format', 'json'],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status === 0) return JSON.parse(stdout) as unknown;
  say(`The search could not be measured.\n${stderr}`);
  return undefined;
}
