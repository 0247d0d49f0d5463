import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../scripts/temporary-folder.ts';

const steps = parse(readFileSync('.github/workflows/sync.yml', 'utf8')).jobs.sync.steps as {
  name?: string;
  run: string;
}[];
const { run = '' } = steps.find(({ name }) => name?.startsWith('Keep one issue')) ?? {};

/** A `gh` that notes what it is asked for, and knows of one open issue or of none. */
const GH = `#!/bin/bash
echo "$1 $2 $3" >> "$NOTES"
if [ "$1 $2" = 'issue list' ]; then echo "$OPEN"; exit; fi
while [ $# -gt 0 ]; do
  if [ "$1" = --body-file ]; then cp "$2" "$NOTES.body"; fi
  shift
done
`;

interface Night {
  /** What \`npm run night\` said; absent where it was not reached. */
  said?: string;
  /** How the steps before ended. */
  status?: 'success' | 'failure';
  /** The number of the issue that is open. */
  open?: string;
}

/** Runs the step as the workflow does, after a night. */
async function afterNight({ said, status = 'success', open = '' }: Night) {
  const folder = await temporaryFolder();
  const notes = join(folder, 'notes');
  writeFileSync(join(folder, 'gh'), GH);
  chmodSync(join(folder, 'gh'), 0o755);
  if (said !== undefined) writeFileSync(join(folder, 'night.md'), said);
  const PATH = `${folder}:${process.env['PATH']}`;
  const env = { PATH, RUNNER_TEMP: folder, NOTES: notes, OPEN: open, STATUS: status };
  execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], { env });
  const body = existsSync(`${notes}.body`) ? readFileSync(`${notes}.body`, 'utf8') : '';
  return { asked: readFileSync(notes, 'utf8').trim().split('\n').slice(1), body };
}

it('opens an issue after a night with something to say', async () => {
  expect(await afterNight({ said: '- A day failed.\n' })).toEqual({
    asked: ['label create nightly', 'issue create --label'],
    body: '- A day failed.\n',
  });
});

it('updates the issue that is open', async () => {
  expect(await afterNight({ said: '- Two days failed.\n', open: '7' })).toEqual({
    asked: ['issue edit 7'],
    body: '- Two days failed.\n',
  });
});

it('closes the issue when all is well, and does nothing where there is none', async () => {
  expect((await afterNight({ said: '', open: '7' })).asked).toEqual(['issue close 7']);
  expect((await afterNight({ said: '' })).asked).toEqual([]);
});

it.each([
  ['before anything was said', undefined],
  ['while it was said', ''],
])('says so where a night broke off %s, and closes nothing', async (_when, said) => {
  const night = { ...(said !== undefined && { said }), status: 'failure', open: '7' } as const;
  const { asked, body } = await afterNight(night);
  expect(asked).toEqual(['issue edit 7']);
  expect(body).toMatch(/^The nightly sync broke off;/);
});

it('says both where the pull request of a night with something to say could not be opened', async () => {
  const { body } = await afterNight({ said: '- A day failed.\n', status: 'failure' });
  expect(body).toMatch(/^- A day failed\.\nThe nightly sync broke off;/);
});
