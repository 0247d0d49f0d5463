import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { paperJsonSchema, writeEditorFiles } from '../../scripts/dev/write-editor-files.ts';
import { NO_REGISTRIES } from '../../src/archive/model/registries.ts';
import { listFiles } from '../../src/disk/list-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

const REGISTRIES = {
  ...NO_REGISTRIES,
  tags: [
    {
      slug: 'agents',
      label: 'Agents',
      description: '',
      aliases: [],
      titles: [],
      hints: [],
      categories: [],
      merged: [],
    },
  ],
  orgs: [{ slug: 'qwen', name: 'Qwen', aliases: [], renamed: [], draft: false }],
};
const ajv = new Ajv2020({ strict: false, validateFormats: false });

test('editors complete topics and organizations by the registries, and take others too', () => {
  const { tags, org } = paperJsonSchema(REGISTRIES)['properties'] as Record<string, object>;
  const other = { type: ['string', 'number', 'boolean'] };
  expect(tags).toMatchObject({ items: { anyOf: [{ enum: ['agents'] }, other] } });
  expect(org).toMatchObject({ anyOf: [{ enum: ['Qwen'] }, other] });
});

test('editors accept what the check accepts, and refuse a paper without its title or with a key that is none', () => {
  const isPaper = ajv.compile(paperJsonSchema(REGISTRIES));
  const paper = { title: 'One', date: '2025-12-10', tags: ['agents', 'other'], upvotes: '3' };
  expect([isPaper(paper), isPaper.errors]).toEqual([true, null]);
  expect(isPaper({ date: '2025-12-10' })).toBe(false);
  expect(isPaper({ ...paper, titel: 'One' })).toBe(false);
});

test('editors find nothing wrong with the shipped papers, whose numbers are no text to them', async () => {
  const isPaper = ajv.compile(paperJsonSchema(REGISTRIES));
  const { files } = await listFiles('src/content', 'papers');
  for (const file of files) {
    const [, matter = ''] = (await readFile(`src/content/${file}`, 'utf8')).split(/^---$/m);
    expect([isPaper(parse(matter)), isPaper.errors], file).toEqual([true, null]);
  }
});

test.each([
  ['a year as a title', 'title: 1984\ndate: 2025-12-10'],
  ['a version without quotes', 'title: One\ndate: 2025-12-10\nversion: 2'],
  ['an id without quotes', 'title: One\ndate: 2025-12-10\narxiv: 2506.24110'],
])('editors accept %s', (_what, matter) => {
  const isPaper = ajv.compile(paperJsonSchema(REGISTRIES));
  expect([isPaper(parse(matter)), isPaper.errors]).toEqual([true, null]);
});

test('an entry in a file of its own has a schema of its own', async () => {
  const folder = await temporaryFolder();
  await writeEditorFiles(folder, { root: '/x', files: [], registries: REGISTRIES });
  const schema = JSON.parse(await readFile(join(folder, 'orgs.entry.schema.json'), 'utf8'));
  const isEntry = ajv.compile(schema);
  expect(isEntry({ name: 'Acme' })).toBe(true);
  expect(isEntry({ acme: { name: 'Acme' } })).toBe(false);
  const settings = JSON.parse(await readFile('.vscode/settings.json', 'utf8'));
  const written = Object.keys(settings['yaml.schemas']).map((path) => path.split('/').at(-1));
  expect(await readdir(folder)).toEqual(expect.arrayContaining(written));
});

test.each(['tags', 'orgs', 'authors', 'feeds'])(
  'the shipped %s.yaml is what its schema says',
  async (name) => {
    const folder = await temporaryFolder();
    await writeEditorFiles(folder, { root: '/x', files: ['papers/a.md'], registries: REGISTRIES });
    const schema = JSON.parse(await readFile(join(folder, `${name}.schema.json`), 'utf8'));
    const text = await readFile(`src/content/${name}.yaml`, 'utf8');
    const isRegistry = ajv.compile(schema);
    // Every scalar is text as the archive reads it, and not so to an editor.
    for (const schema of ['failsafe', 'core'] as const) {
      expect([isRegistry(parse(text, { schema }) ?? {}), isRegistry.errors]).toEqual([true, null]);
    }
    const { entries } = JSON.parse(await readFile(join(folder, 'collections.json'), 'utf8'));
    expect(entries).toEqual({ 'file:///x/papers/a.md': 'papers' });
  },
);
