import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/check/check-content.ts';
import { selectPaths } from '../../scripts/check/selection.ts';
import { addBlank } from '../../scripts/ingest/add/blank.ts';
import { runImport } from '../../scripts/ingest/import/run-import.ts';
import { parseSyncState, writeSyncState } from '../../src/sources/sync/state.ts';
import { dayAnswer } from '../fake-upstream/entries.ts';
import { type Rehearsal, startRehearsal, TODAY } from '../fake-upstream/rehearsal.ts';
import { temporaryFolder } from '../scripts/temporary-folder.ts';

const organization = (name: string) => ({ outer: { organization: { name, fullname: name } } });
const DAYS = {
  '2025-12-09': dayAnswer({ id: '2512.00001', ...organization('new-lab') }),
  '2025-12-10': dayAnswer({ id: '2512.00002', ...organization('other-lab') }),
  '2025-12-11': dayAnswer({ id: '2512.00003', ...organization('new-lab') }),
};

const BIBTEX = `@article{lovelace, title={Notes on the Engine}, author={Lovelace, Ada}, year={2025}, month=dec,
  abstract={We describe an engine.}}\n`;

/** Puts the entry of a registry before the first entry whose key follows it. */
function addEntry(root: string, file: string, key: string, lines: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const after = Array.from(text.matchAll(/^([a-z0-9-]+):/gm)).find(([, other = '']) => other > key);
  const at = after?.index ?? text.length;
  const entry = `${at === text.length && !text.endsWith('\n\n') ? '\n' : ''}${key}:\n${lines}\n`;
  writeFileSync(path, `${text.slice(0, at)}${entry}${text.slice(at)}`);
}

const blank = (title: string) => (rehearsal: Rehearsal) =>
  rehearsal.run((context) =>
    addBlank(context, title, { stated: { date: '2025-12-09' }, dryRun: false } as never),
  );

/** What a branch may do to the content, each by the code of its command, or as a person would by hand. */
const WORK: Record<string, (rehearsal: Rehearsal) => unknown> = {
  'sync of a day': ({ sync }) => sync(['2025-12-09']),
  'sync of the same day': ({ sync }) => sync(['2025-12-09']),
  'sync of a later day': ({ sync }) => sync(['2025-12-10']),
  'sync of two days': ({ sync }) => sync(['2025-12-09', '2025-12-11']),
  'add of a paper': blank('A paper of ours'),
  'add of another paper': blank('Quite another paper'),
  'import of a file': async ({ root }) => {
    const file = join(root, '../papers.bib');
    writeFileSync(file, BIBTEX);
    const options = { file, day: '2025-12-09', trailingNumber: 'comments', format: 'text' };
    await runImport(root, { ...options, dryRun: false, skipRefused: false } as never, TODAY);
  },
  'a new organization': ({ root }) => addEntry(root, 'orgs.yaml', 'acme', '  name: Acme\n'),
  'another organization': ({ root }) => addEntry(root, 'orgs.yaml', 'zeta', '  name: Zeta\n'),
  'a new topic': ({ root }) =>
    addEntry(root, 'tags.yaml', 'clocks', '  label: Clocks\n  description: Keeping time.\n'),
  'another topic': ({ root }) =>
    addEntry(root, 'tags.yaml', 'zoology', '  label: Zoology\n  description: Beasts.\n'),
  'a new feed': ({ root }) =>
    addEntry(root, 'feeds.yaml', 'beloved', '  title: Beloved\n  minUpvotes: 50\n'),
  'a new author': ({ root }) =>
    addEntry(root, 'authors.yaml', 'ada', '  names: [Ada Lovelace, A. Lovelace]\n'),
};
const NAMES = Object.keys(WORK);
const PAIRS = NAMES.flatMap((one, place) => NAMES.slice(place + 1).map((other) => [one, other]));

let repository: string;
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example', ...args], {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 1e8,
  }).trim();

/** The tree that git makes of two branches by itself; throws where they conflict. */
const mergeOf = (one: string, other: string): string =>
  git('merge-tree', '--write-tree', branch(one), branch(other));
const branch = (name: string): string => name.replaceAll(' ', '-');
const filesOf = (tree: string): string[] => git('ls-tree', '-r', '--name-only', tree).split('\n');

let rehearsal: Rehearsal;
afterAll(() => rehearsal.close());
beforeAll(async () => {
  rehearsal = await startRehearsal({ days: DAYS });
  repository = rehearsal.root;
  for (const file of ['orgs', 'tags', 'feeds', 'authors']) {
    copyFileSync(`src/content/${file}.yaml`, join(repository, `${file}.yaml`));
  }
  copyFileSync('.gitattributes', join(repository, '.gitattributes'));
  writeFileSync(join(repository, '.gitignore'), '.work/\n');
  git('init', '--quiet', '--initial-branch', 'main');
  await rehearsal.sync(['2025-12-08']);
  git('add', '.');
  git('commit', '--quiet', '--message', 'Begin');
  for (const [name, work] of Object.entries(WORK)) {
    git('switch', '--quiet', '--create', branch(name), 'main');
    await work(rehearsal);
    git('add', '.');
    git('commit', '--quiet', '--message', name);
  }
  git('switch', '--quiet', 'main');
}, 120_000);

describe.each(PAIRS)('%s and %s', (one = '', other = '') => {
  it('merge by git alone, without loss, whichever comes first', async () => {
    const trees = [mergeOf(one, other), mergeOf(other, one)];
    const expected = new Set([...filesOf(branch(one)), ...filesOf(branch(other))]);
    for (const tree of trees) expect(filesOf(tree)).toEqual([...expected].sort());
    const [first = '', second = ''] = trees;
    for (const file of filesOf(first)) {
      const texts = [first, second].map((tree) => git('show', `${tree}:${file}`));
      const [a, b] = file === 'sync.json' ? texts.map(settled) : texts;
      expect(a, file).toBe(b);
    }
  });
});

it('leaves a content root that passes the check, with all of it', async () => {
  const merged = NAMES.slice(1).reduce(
    (commit, name) => {
      const tree = git('merge-tree', '--write-tree', commit, branch(name));
      return git('commit-tree', tree, '-p', commit, '-p', branch(name), '-m', name);
    },
    branch(NAMES[0] ?? ''),
  );
  const root = await temporaryFolder();
  for (const file of filesOf(merged)) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), `${git('show', `${merged}:${file}`)}\n`);
  }
  const { problems, papers } = await checkContent(root, selectPaths([], root, root));
  const errors = problems.filter(({ severity }) => severity === 'error');
  // The abstract of a paper that is added without one is still to be written.
  expect(errors.map(({ code }) => code).filter((code) => code !== 'abstract-missing')).toEqual([]);
  expect(papers.map(({ paper }) => paper.id)).toEqual(
    expect.arrayContaining(['2512.00001', '2512.00002', '2512.00003']),
  );
});

/** The record of a sync as the next run writes it: a merge may leave its lines in another order. */
function settled(text: string): string {
  return writeSyncState(parseSyncState(text));
}
