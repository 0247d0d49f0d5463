import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { archiveSteps } from '../../../../scripts/measure/bench/builders/archive.ts';
import type { Round } from '../../../../scripts/measure/bench/builders/step.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** A build that copies what it reads, adds a line to a log in its cache, and reports a phase. */
const BUILD = `
import { cpSync, mkdirSync, writeFileSync, appendFileSync } from 'node:fs';
const { ARCHIVE_CONTENT, ARCHIVE_OUT, ARCHIVE_CACHE, ARCHIVE_BUILD_REPORT } = process.env;
cpSync(ARCHIVE_CONTENT, ARCHIVE_OUT, { recursive: true });
cpSync('src', ARCHIVE_OUT + '/src', { recursive: true });
mkdirSync(ARCHIVE_CACHE, { recursive: true });
appendFileSync(ARCHIVE_CACHE + '/log', 'built\\n');
const phases = [{ name: 'pages', seconds: 1 }];
const report = { phases, resources: { made: 1, kept: 0 }, files: 1, bytes: 1 };
writeFileSync(ARCHIVE_BUILD_REPORT, JSON.stringify(report));
`;

async function roundOf(build: string): Promise<Round> {
  const folder = await temporaryFolder({
    'content/papers/2025/01/2501.00001.md': 'Old.\n',
    'new-day/papers/2025/02/2502.00001.md': 'New.\n',
    'checkout/scripts/cli/compile-cache.mjs': '',
    'checkout/scripts/commands/build.ts': build,
    'checkout/src/components/CiteBox.astro': '<p>Cite</p>\n',
  });
  return {
    folder,
    content: join(folder, 'content'),
    newDay: join(folder, 'new-day'),
    oldestFile: 'papers/2025/01/2501.00001.md',
    checkout: join(folder, 'checkout'),
    isBuilt: false,
  };
}

async function run(name: string, round: Round) {
  const step = archiveSteps.find((one) => one.name === name);
  if (!step) throw new Error(name);
  return step.run(round, round.folder);
}

const buildsOf = async ({ folder }: Round) =>
  (await readFile(join(folder, 'cache/log'), 'utf8')).split('\n').length - 1;

it('a round changes its own copies, one thing at a time, on what the build before left', async () => {
  const round = await roundOf(BUILD);
  const cold = await run('cold', round);
  expect(cold.site.files).toBe(2);
  expect(cold.report?.phases).toEqual([{ name: 'pages', seconds: 1 }]);
  await run('unchanged', round);
  expect((await run('new-day', round)).site.files).toBe(3);
  await run('edited-paper', round);
  await run('changed-template', round);
  expect(await buildsOf(round)).toBe(5);

  const site = join(round.folder, 'site');
  expect(await readFile(join(site, round.oldestFile), 'utf8')).toMatch(/^Old\.\n\nA second/);
  expect(await readFile(join(site, 'src/components/CiteBox.astro'), 'utf8')).toBe(
    '<p>Cite</p>\n<p>Changed.</p>\n',
  );
});

it('a cold build begins without the site and the cache of the one before', async () => {
  const round = await roundOf(BUILD);
  await run('cold', round);
  await run('cold', round);
  expect(await buildsOf(round)).toBe(1);
});

it('a build that goes on from another one gets it first where it was not asked for', async () => {
  const round = await roundOf(BUILD);
  await run('new-day', round);
  expect(await buildsOf(round)).toBe(2);
});

it('a build that fails is told with its words, and none goes on from it', async () => {
  const round = await roundOf("console.error('Broken page.'); process.exit(1);");
  expect((await run('new-day', round)).failure).toBe('Ended with 1.\nBroken page.');
  expect(await readdir(join(round.content, 'papers/2025'))).toEqual(['01']);
});
