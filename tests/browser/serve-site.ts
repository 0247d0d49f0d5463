import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

/** A page with each kind of thing that one may hold. */
const OWN_PAGE = `---
title: Join us
description: We read a paper every Monday.
---
## When

Every *Monday*, at [the calendar](/papers/) or by <mailto:ada@lab.edu>, with \`npm run check\`.

1. Choose a paper of a [topic](/tags/).
2. Read it.

| Day | Paper |
|---|--:|
| Monday | \`a < b\` |

> We read on.

---

![Our sign](/icon-192.png)
`;

/**
 * A copy of the repository's own papers with what none of them is or has: a paper that was withdrawn, and a page of the
 * archive's own.
 */
async function copyContent(content: string): Promise<void> {
  await cp(join(PROJECT, 'src', 'content'), content, { recursive: true });
  const withdrawn = join(content, 'papers', '2024', '10', '2410.06169.md');
  const text = await readFile(withdrawn, 'utf8');
  const note = 'withdrawn:\n  date: 2025-07-15\n  note: The authors found an error.\n';
  await writeFile(withdrawn, text.replace(/\n---\n/, `\n${note}---\n`));
  await mkdir(join(content, 'pages'));
  await writeFile(join(content, 'pages', 'join-us.md'), OWN_PAGE);
}

/** Builds the site of these papers and serves it while the tests of this folder run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'archive-browser-'));
  const content = join(folder, 'content');
  await copyContent(content);
  const variables = { ARCHIVE_CONTENT: content, ARCHIVE_OUT: join(folder, 'site'), BASE_PATH };
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
