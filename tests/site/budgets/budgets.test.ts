import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { BUDGETS, type Budget } from './budgets.ts';
import { type Measured, measureBudgets } from './measure-budgets.ts';

const budgets = Object.entries(BUDGETS) as [keyof typeof BUDGETS, Budget][];

let work: string;
let measured: Measured;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'archive-budgets-'));
  // The same invented papers everywhere.
  vi.stubEnv('ARCHIVE_CORPUS', '');
  measured = await measureBudgets(work);
}, 300_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(work, { recursive: true, force: true });
});

it.each(budgets)('%s is held', (name, { limit }) => {
  expect(measured[name]).toBeGreaterThan(0);
  expect(measured[name]).toBeLessThanOrEqual(limit);
});

it('a target that is reached is held from then on', () => {
  const reached = budgets.filter(([name, { target }]) => measured[name] <= target);
  expect(reached.filter(([, { limit, target }]) => limit > target)).toEqual([]);
});
