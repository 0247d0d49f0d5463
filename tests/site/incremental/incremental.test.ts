import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../scripts/temporary-folder.ts';
import { CODE_EDITS, CONTENT_EDITS, DAMAGE, type Edit, KILLS } from './edits.ts';
import { randomFrom, shuffled } from './random.ts';
import { buildAndCompare, makeWorld, type World, worldIn } from './world.ts';

/** Edits between two builds. */
const AT_ONCE = 5;
/** Further sequences of edits, each of its own seed, for whoever has hours: then with fewer edits between builds. */
const RUNS = Number(process.env['INCREMENTAL_RUNS'] ?? 0);
const SEEDS = Array.from({ length: RUNS }, (_, run) => run + 2);

/** Edits, builds and compares in turn; a failure names the edits. */
async function editAndBuild(world: World, edits: readonly (readonly [string, Edit])[][]) {
  const done: string[] = [];
  for (const now of edits) {
    for (const [, edit] of now) await edit(world);
    done.push(now.map(([name]) => name).join(', '));
    await buildAndCompare(world).catch((error: Error) => {
      expect.fail(`${error.message}\nThe edits, build by build:\n${done.join('\n')}`);
    });
  }
}

function inGroups<Value>(values: readonly Value[], size: () => number): Value[][] {
  const groups: Value[][] = [];
  for (let start = 0; start < values.length; ) {
    const group = values.slice(start, start + size());
    groups.push(group);
    start += group.length;
  }
  return groups;
}

const LASTING = { ...CONTENT_EDITS, ...DAMAGE, ...KILLS };

describe('a build of what has changed is, byte by byte, a build of everything', {
  timeout: 3_600_000,
}, () => {
  it('whatever is edited, damaged or killed, in every zone and language', async () => {
    const random = randomFrom(1);
    const world = await makeWorld(random);
    Object.assign(world.surroundings, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });
    await buildAndCompare(world);
    await editAndBuild(
      world,
      inGroups(shuffled(Object.entries(LASTING), random), () => AT_ONCE),
    );
    await editAndBuild(world, [Object.entries(CODE_EDITS)]);
  });

  it('also where project, site and cache were copied to another folder', async () => {
    const world = await makeWorld(randomFrom(2));
    await buildAndCompare(world);
    const project = join(await temporaryFolder(), 'elsewhere');
    await cp(world.project, project, { recursive: true, verbatimSymlinks: true });
    const moved = worldIn(project, world.random);
    await CONTENT_EDITS['a text']?.(moved);
    expect(await buildAndCompare(moved)).toMatch(
      / [0-9]?[0-9] pages and files made, [0-9]{3} kept/,
    );
  });

  it.runIf(RUNS > 0).each(SEEDS)('in sequence %i', async (seed) => {
    const random = randomFrom(seed);
    const world = await makeWorld(random);
    const all = shuffled(Object.entries({ ...LASTING, ...CODE_EDITS }), random);
    await buildAndCompare(world);
    await editAndBuild(
      world,
      inGroups(all, () => 1 + Math.floor(random() * 3)),
    );
  });
});
