import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { requireContentRoot } from '../../../scripts/cli/present-content-root.ts';
import { numberValue } from '../../../scripts/cli/values.ts';

it.each(['1', '80', '65535'])('takes %s for a port', (text) => {
  expect(numberValue('--port', text, 1, 65_535)).toBe(Number(text));
});

it.each(['0', '65536', '1e3', '-1', '', ' 80'])('refuses "%s" for a port', (text) => {
  expect(() => numberValue('--port', text, 1, 65_535)).toThrow(
    `--port is a whole number from 1 to 65535, not "${text}".`,
  );
});

it.each(['build', 'dev', 'check'])(
  'npm run %s refuses a content root that is not there',
  (name) => {
    const env = { ...process.env, ARCHIVE_CONTENT: '/no/such/folder' };
    const { status, stderr } = spawnSync(process.execPath, [`scripts/commands/${name}.ts`], {
      env,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^There is no content root \S+folder\.\n\nUsage: npm run /);
  },
);

it('refuses a content root that is a file', () => {
  expect(() => requireContentRoot('package.json')).toThrow(
    'The content root package.json is a file. Name a folder.',
  );
});
