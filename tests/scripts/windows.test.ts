import { win32 } from 'node:path';
import { expect, it } from 'vitest';
import { liesWithin } from '../../scripts/disk/lies-within.ts';
import { npmCommand } from '../../scripts/setup/npm.mjs';
import { parsePage } from '../../src/archive/content/parse-page.ts';
import { isEntrySlug } from '../../src/archive/model/registries.ts';
import { isPaperSlug, nameSlug } from '../../src/archive/model/slug.ts';

it.each([
  ['C:\\lab\\site', 'C:\\lab\\site', true],
  ['C:\\lab\\site', 'C:\\Lab\\SITE\\papers', true],
  ['C:\\lab\\site', 'C:\\lab\\site\\..papers', true],
  ['C:\\lab\\site', 'C:\\lab', false],
  ['C:\\lab\\site', 'C:\\lab\\site2', false],
  ['D:\\site', 'C:\\lab', false],
  ['\\\\server\\share\\site', 'C:\\lab', false],
])('on Windows, %s holds %s: %s', (folder, inner, expected) => {
  expect(liesWithin(folder, inner, win32)).toBe(expected);
});

it('runs the script of npm on Windows, where `npm` is no program', () => {
  const node = 'C:\\Program Files\\nodejs\\node.exe';
  const script = 'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js';
  expect(npmCommand({ platform: 'win32', node, script: '' })).toEqual([node, script]);
  expect(npmCommand({ platform: 'win32', node, script: 'D:\\npm-cli.cjs' })).toEqual([
    node,
    'D:\\npm-cli.cjs',
  ]);
  expect(npmCommand({ platform: 'linux', node: '/usr/bin/node', script: '' })).toEqual(['npm']);
});

it.each(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'])(
  'lets nothing of a site be called %s, which no folder on Windows can be',
  (name) => {
    expect(isPaperSlug(name)).toBe(false);
    for (const registry of ['tags', 'orgs', 'feeds'] as const) {
      expect(isEntrySlug(registry, name)).toBe(false);
    }
    expect(isEntrySlug('former', `tags/${name}`)).toBe(false);
    expect(isEntrySlug('authors', name)).toBe(false);
    expect(nameSlug(name.toUpperCase())).toBe(`${name}-name`);
    const { problems } = parsePage({ file: `pages/${name}.md`, bytes: Buffer.from('') });
    expect(problems.map(({ code }) => code)).toEqual(['page-name']);
  },
);

it('lets names be that only begin as those of devices', () => {
  expect(isEntrySlug('orgs', 'con-edison')).toBe(true);
  expect(nameSlug('Conrad Nul')).toBe('conrad-nul');
});
