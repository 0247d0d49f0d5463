import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { skipStubs } from '../../../../scripts/build/templates/skip-stubs.ts';

/** A folder of compiled templates with some scripts, whose manifest names one; returns what it names then, and what is left. */
async function skipped(
  scripts: Record<string, string>,
  manifest: string,
): Promise<[manifest: string, scripts: string[]]> {
  const folder = await mkdtemp(join(tmpdir(), 'stubs-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const part of ['server', 'client']) await mkdir(join(folder, part));
  for (const [name, text] of Object.entries(scripts)) {
    await writeFile(join(folder, 'client', name), text);
  }
  await writeFile(join(folder, 'server/entry.mjs'), manifest);
  await skipStubs(folder, 'client');
  const left = (await readdir(join(folder, 'client'))).sort();
  return [await readFile(join(folder, 'server/entry.mjs'), 'utf8'), left];
}

it('names the script that a stub loads, and leaves no stub', async () => {
  const scripts = { 'Aa-1.js': 'import"./Bb_2.js";', 'Bb_2.js': 'run()' };
  expect(await skipped(scripts, '"/x/_assets/Aa-1.js", "Aa-1.js"')).toEqual([
    '"/x/_assets/Bb_2.js", "Bb_2.js"',
    ['Bb_2.js'],
  ]);
});

it.each([
  ['does more', 'import"./Bb.js";run();'],
  ['loads two', 'import"./Bb.js";import"./Cc.js";'],
  ['takes something of it', 'import{a}from"./Bb.js";'],
])('leaves a script alone that %s', async (_, script) => {
  const scripts = { 'Aa.js': script, 'Bb.js': 'run()' };
  expect(await skipped(scripts, '"Aa.js"')).toEqual(['"Aa.js"', ['Aa.js', 'Bb.js']]);
});
