import { createHash } from 'node:crypto';
import { access, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAll, writeAll } from '../../scripts/temporary-folder.ts';
import { CONTENT_EDITS } from './edits.ts';
import { randomFrom } from './random.ts';
import { leftBehind, makeWorld, startNextBuild, type World } from './world.ts';

/** A process number that no process has. */
const DEAD = 99_999_999;

let world: World;
let site: Record<string, string>;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'archive-world-'));
  world = await makeWorld(randomFrom(3), folder);
  expect((await startNextBuild(world).end).exitCode).toBe(0);
  site = await readAll(world.out);
}, 120_000);

afterAll(() => rm(world.project, { recursive: true, force: true }));

describe('a build over the last site', () => {
  it('makes nothing where nothing has changed, and clears away what killed builds left', async () => {
    await writeAll(world.project, {
      [`dist.${DEAD}.next/index.html`]: 'half',
      [`.cache/builds/${DEAD}/templates/x.mjs`]: 'half',
      [`.cache/site/papers.json.${DEAD}`]: 'half',
    });
    const { exitCode, stderr } = await startNextBuild(world).end;
    expect([exitCode, stderr]).toEqual([0, `Nothing has changed: ${world.out}\n`]);
    expect(await readAll(world.out)).toEqual(site);
    expect(await leftBehind(world)).toEqual([]);
  });

  it('brings back the site that a killed build had moved away, also where it then fails', async () => {
    await rename(world.out, `${world.out}.${DEAD}.old`);
    const bad = join(world.content, 'papers/2025/01/2501.00099.md');
    await writeFile(bad, '---\ndate: 2025-01-02\n---\nNo title.\n');
    expect((await startNextBuild(world).end).exitCode).toBe(1);
    await rm(bad);
    expect(await readAll(world.out)).toEqual(site);
    expect(await leftBehind(world)).toEqual([]);
  });

  it('refuses a public file where the archive makes one of its own, and names it', async () => {
    await writeFile(join(world.project, 'public/robots.txt'), 'User-agent: *\n');
    const { exitCode, stderr } = await startNextBuild(world).end;
    await rm(join(world.project, 'public/robots.txt'));
    expect(exitCode).toBe(1);
    expect(stderr).toContain('public/robots.txt stands where the archive makes a file of its own');
    expect(await readAll(world.out)).toEqual(site);
  });

  it('gives way to another build, and leaves nothing behind when it is stopped', async () => {
    await CONTENT_EDITS['a text']?.(world);
    const first = startNextBuild(world);
    await appeared(join(world.cache, '.work/lock'));
    const second = await startNextBuild(world).end;
    expect(second.exitCode).toBe(75);
    expect(second.stderr).toMatch(
      /^Process \d+ is writing to .*; try again when it has ended\.\n$/,
    );
    first.kill('SIGTERM');
    expect((await first.end).exitCode).toBe(143);
    // The lock of an ended process holds nobody up.
    expect(await leftBehind(world)).toEqual(['.work']);
    expect(await readAll(world.out)).toEqual(site);
  });

  it('fails in words where a kept file would be made otherwise, and makes all anew when told', async () => {
    await tamper(world);
    await CONTENT_EDITS['a title']?.(world);
    const { exitCode, stderr } = await startNextBuild(world).end;
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/was kept from the last site, but would now be made otherwise/);
    expect(await leftBehind(world)).toEqual([]);
    const full = await startNextBuild(world, ['--full']).end;
    expect(full.stderr).toContain(' 0 kept');
    const mended = await readAll(world.out);
    expect(mended['robots.txt']).toBe(site['robots.txt']);
  });
});

async function appeared(file: string): Promise<void> {
  const there = () =>
    access(file).then(
      () => true,
      () => false,
    );
  while (!(await there())) await setTimeout(20);
}

/** Changes all that the archive made of the site, and makes its manifest say that it was made so. */
async function tamper({ out, cache }: World): Promise<void> {
  const manifest = JSON.parse(await readFile(join(cache, 'site.json'), 'utf8'));
  for (const entry of manifest.files as [string, string, number, string][]) {
    const [path, key] = entry;
    if (key === '') continue;
    const text = Buffer.concat([await readFile(join(out, path)), Buffer.from('\n')]);
    await writeFile(join(out, path), text);
    entry[2] = text.length;
    entry[3] = createHash('sha256').update(text).digest('hex');
  }
  await writeFile(join(cache, 'site.json'), JSON.stringify(manifest));
}
