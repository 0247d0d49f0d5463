import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { PROJECT, runBuild } from './run-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site built from tests/fixtures/archives/small-world. */
    fixtureSite: string;
  }
}

/** The content root of the small archive that most tests of built sites read. */
export const SMALL_WORLD = join(PROJECT, 'tests/fixtures/archives/small-world');

/** Builds the site of the small archive once for all tests of this folder. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'archive-site-'));
  const out = join(folder, 'site');
  const { exitCode, stderr } = await runBuild({ ARCHIVE_CONTENT: SMALL_WORLD, ARCHIVE_OUT: out });
  if (exitCode !== 0) throw new Error(`The fixture site could not be built.\n${stderr}`);
  project.provide('fixtureSite', out);
  return () => rm(folder, { recursive: true, force: true });
}
