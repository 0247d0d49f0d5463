import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { limitText } from '../../scripts/hosts/host-report.ts';
import { HOSTS, LIMITS_READ } from '../../scripts/hosts/hosts.ts';

const document = readFileSync(new URL('../../docs/deploying.md', import.meta.url), 'utf8');

it.each(HOSTS)(
  'docs/deploying.md has the limits of $name as the code has them',
  ({ name, limits }) => {
    const row = document.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? '';
    const words = limits.map(limitText).join(', ');
    expect(row).toContain(`| ${name} | ${words === '' ? 'no limit' : words} |`);
    for (const { source } of limits) expect(row).toContain(`](${source})`);
  },
);

it('docs/deploying.md says when they were read', () => {
  expect(document).toContain(`were read on ${LIMITS_READ}`);
});
