import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { PROJECT, runBuild } from '../site/built/run-build.ts';
import { type BrowserProgram, findBrowser, findFirefox } from './find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The home page of the served site, with `/` at its end. */
    home: string;
    /** The browser to drive, null where there is none. */
    browser: BrowserProgram | null;
    /** Where Firefox is, null where there is none. */
    firefox: string | null;
  }
}

/** Below a path, as on a host of many projects: the harder case, where a forgotten base is seen. */
const BASE_PATH = '/daily-papers/';

/** Builds the site of the repository's own papers and serves it while the tests of this folder run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'archive-browser-'));
  const variables = { ARCHIVE_OUT: join(folder, 'site'), BASE_PATH };
  const { exitCode, stderr } = await runBuild(variables);
  if (exitCode !== 0) throw new Error(`The site could not be built.\n${stderr}`);
  const server = spawn(process.execPath, ['scripts/commands/preview.ts'], {
    cwd: PROJECT,
    env: { ...process.env, ...variables, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const home = await new Promise<string>((resolve, reject) => {
    server.stdout.setEncoding('utf8').once('data', (line: string) => resolve(line.trim()));
    server.once('exit', () => reject(new Error('The server ended.')));
  });
  project.provide('home', home);
  project.provide('browser', (await findBrowser()) ?? null);
  project.provide('firefox', findFirefox() ?? null);
  return async () => {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  };
}
