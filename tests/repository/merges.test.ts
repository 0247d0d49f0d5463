import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/check/check-content.ts';
import { fixContent } from '../../scripts/check/fix-content.ts';
import { selectPaths } from '../../scripts/check/selection.ts';
import { siteConfig } from '../../scripts/cli/site-config.ts';
import { addBlank } from '../../scripts/ingest/add/blank.ts';
import { runImport } from '../../scripts/ingest/import/run-import.ts';
import { isOwnArchive } from '../../scripts/test/own-archive.ts';
import {
  bodyOf,
  fileResources,
  keyOf,
  pageResources,
  viewOf,
} from '../../src/archive/catalogue/catalogue.ts';
import { titleSlug } from '../../src/archive/model/slug.ts';
import { createSite } from '../../src/archive/site.ts';
import { loadPublication } from '../../src/disk/load-publication.ts';
import { sha256 } from '../../src/disk/sha256.ts';
import { tools } from '../archive/make-publication.ts';
import { dayAnswer } from '../fake-upstream/entries.ts';
import { type Rehearsal, startRehearsal, TODAY } from '../fake-upstream/rehearsal.ts';
import { temporaryFolder } from '../scripts/temporary-folder.ts';

const organization = (name: string) => ({ outer: { organization: { name, fullname: name } } });
const DAYS = {
  '2025-12-09': dayAnswer({ id: '2512.00001', ...organization('new-lab') }),
  '2025-12-10': dayAnswer({ id: '2512.00002', ...organization('other-lab') }),
  '2025-12-11': dayAnswer({ id: '2512.00003', ...organization('new-lab') }),
};

const bibtex = (title: string): string =>
  `@article{lovelace, title={${title}}, author={Lovelace, Ada}, year={2025}, month=dec, abstract={We describe an engine.}}\n`;

/** A paper as somebody wrote it who has not run \`check --fix\`. */
const BY_HAND = `---
authors: [Ada Lovelace]
date: 2025-12-08
title: Written by hand
---
We describe \\emph{an engine}.
`;

const OF_ADOBE = `---
title: Of Adobe
date: 2025-12-09
authors:
  - Ada Lovelace
org: Adobe
---
Its abstract.
`;

/** A paper that several branches correct, and its text before. */
const CORRECTED = 'papers/2025/12/corrected.md';
const BEFORE = `---
title: "A titel"
date: 2025-12-08
authors:
  - Ada Lovelace
---
Its abstract.
`;

function editFile(root: string, file: string, edit: (text: string) => string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const edited = edit(text);
  expect(edited).not.toBe(text);
  writeFileSync(path, edited);
}

/** Writes the entry of a registry into a file of its own. */
const ownEntry =
  (file: string, lines: string) =>
  ({ root }: Rehearsal): void => {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, lines);
  };

/** Puts the entry of a registry before the first entry whose key follows it. */
function addEntry(root: string, file: string, key: string, lines: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const after = Array.from(text.matchAll(/^([a-z0-9-]+):/gm)).find(([, other = '']) => other > key);
  const at = after?.index ?? text.length;
  const entry = `${at === text.length && !text.endsWith('\n\n') ? '\n' : ''}${key}:\n${lines}\n`;
  writeFileSync(path, `${text.slice(0, at)}${entry}${text.slice(at)}`);
}

/** A paper that is begun by `add` and written to its end. */
const blank = (title: string) => async (rehearsal: Rehearsal) => {
  await rehearsal.run((context) =>
    addBlank(context, title, { stated: { date: '2025-12-09' }, dryRun: false } as never),
  );
  const file = `papers/2025/12/${titleSlug(title)}.md`;
  appendFileSync(join(rehearsal.root, file), 'Its abstract.\n');
};

const importOf =
  (title: string) =>
  async ({ root }: Rehearsal) => {
    const file = join(root, '.git/papers.bib');
    writeFileSync(file, bibtex(title));
    const options = { file, day: '2025-12-09', trailingNumber: 'comments', format: 'text' };
    await runImport(root, { ...options, dryRun: false, skipRefused: false } as never, TODAY);
  };

/** What a branch may do to the content, each by the code of its command, or as a person would by hand. */
const WORK: Record<string, (rehearsal: Rehearsal) => unknown> = {
  'sync of a day': ({ sync }) => sync(['2025-12-09']),
  'sync of the same day': ({ sync }) => sync(['2025-12-09']),
  'sync of a later day': ({ sync }) => sync(['2025-12-10']),
  'sync of two days': ({ sync }) => sync(['2025-12-09', '2025-12-11']),
  'add of a paper': blank('A paper of ours'),
  'add of another paper': blank('Quite another paper'),
  'import of a file': importOf('Notes on the Engine'),
  'import of another file': importOf('More Notes on the Engine'),
  'a fix of the form of a paper': ({ root }) => fixContent(root, selectPaths([], root, root)),
  // Neighbours by the alphabet, which would come at one line of a registry.
  'a new organization': ownEntry('orgs/acme.yaml', 'name: Acme\ndraft: true\n'),
  'the next organization': ownEntry('orgs/acorn.yaml', 'name: Acorn\ndraft: true\n'),
  'an organization in the registry': ({ root }) =>
    addEntry(root, 'orgs.yaml', 'zeta', '  name: Zeta\n'),
  'an organization renamed': ({ root }) =>
    editFile(root, 'orgs.yaml', (text) =>
      text.replace(
        /^adobe:\n {2}name: Adobe\n/m,
        'adobe-inc:\n  name: Adobe\n  renamed: [adobe]\n',
      ),
    ),
  'a paper of that organization': ({ root }) =>
    writeFileSync(join(root, 'papers/2025/12/of-adobe.md'), OF_ADOBE),
  // Three edits of one paper, each of other lines.
  'a corrected title': ({ root }) =>
    editFile(root, CORRECTED, (text) => text.replace(/^title: .*$/m, 'title: "A corrected title"')),
  'a corrected abstract': ({ root }) =>
    editFile(root, CORRECTED, (text) => `${text.trimEnd()} And more.\n`),
  'a withdrawal': ({ root }) =>
    editFile(root, CORRECTED, (text) =>
      text.replace(/\n---\n/, '\nwithdrawn:\n  date: 2025-12-10\n  note: An error.\n---\n'),
    ),
  'a new topic': ownEntry('tags/clocks.yaml', 'label: Clocks\ndescription: Keeping time.\n'),
  'the next topic': ownEntry('tags/clockwork.yaml', 'label: Clockwork\ndescription: Its inside.\n'),
  'a new feed': ownEntry('feeds/beloved.yaml', 'title: Beloved\nminUpvotes: 50\n'),
  'the next feed': ownEntry('feeds/beloved-most.yaml', 'title: Most beloved\nminUpvotes: 50\n'),
  'a new author': ownEntry('authors/ada.yaml', 'names: [Ada Lovelace, A. Lovelace]\n'),
  'the next author': ownEntry('authors/adam.yaml', 'names: [Adam Smith, A. Smith]\n'),
};
const NAMES = Object.keys(WORK);
const PAIRS = NAMES.flatMap((one, place) => NAMES.slice(place + 1).map((other) => [one, other]));

const site = createSite(siteConfig());

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

/** How often each line, behind the name of its file, comes to what was there before both branches. */
function addedIn(tree: string): Record<string, number> {
  const added: Record<string, number> = {};
  let file = '';
  for (const line of git('diff', '--unified=0', '--no-renames', 'main', tree).split('\n')) {
    if (line.startsWith('+++ ')) file = line.slice(6);
    else if (line.length > 1 && line.startsWith('+')) {
      const key = `${file} ${line.slice(1)}`;
      added[key] = (added[key] ?? 0) + 1;
    }
  }
  return added;
}
const addedBy = new Map<string, Record<string, number>>();

/** The key of every page and file of the site that is made of a tree: equal keys are equal bytes. */
async function siteOf(tree: string): Promise<Map<string, string>> {
  const publication = await loadPublication(await checkOut(tree), site);
  const resources = [...pageResources(publication), ...fileResources(publication)];
  return new Map(resources.map((one) => [one.address, keyOf(one, publication, sha256)]));
}

/** The hash of every file as it is written, and of what every page shows, of the site of a tree. */
async function madeOf(tree: string): Promise<Map<string, string>> {
  const publication = await loadPublication(await checkOut(tree), site);
  const made = new Map<string, string>();
  for (const page of pageResources(publication)) {
    made.set(page.address, sha256(JSON.stringify(viewOf(site, page))));
  }
  const drawCard = async (card: object) => Buffer.from(JSON.stringify(card));
  for (const file of fileResources(publication)) {
    made.set(file.address, sha256(await bodyOf(site, file, { ...tools, drawCard })));
  }
  return made;
}

async function checkOut(tree: string): Promise<string> {
  const root = await temporaryFolder();
  const packed = join(root, 'tree.tar');
  git('archive', '--output', packed, tree);
  execFileSync('tar', ['-xf', 'tree.tar'], { cwd: root });
  rmSync(packed);
  return root;
}

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
  mkdirSync(join(repository, 'papers/2025/12'), { recursive: true });
  writeFileSync(join(repository, 'papers/2025/12/by-hand.md'), BY_HAND);
  writeFileSync(join(repository, CORRECTED), BEFORE);
  await rehearsal.sync(['2025-12-08']);
  git('add', '.');
  git('commit', '--quiet', '--message', 'Begin');
  for (const [name, work] of Object.entries(WORK)) {
    git('switch', '--quiet', '--create', branch(name), 'main');
    await work(rehearsal);
    git('add', '.');
    git('commit', '--quiet', '--message', name);
    addedBy.set(name, addedIn(branch(name)));
  }
  git('switch', '--quiet', 'main');
}, 120_000);

describe.skipIf(isOwnArchive()).each(PAIRS)('%s and %s', (one = '', other = '') => {
  it('merge by git alone to the same site whichever comes first, nothing lost and nothing twice', async () => {
    const [first, second] = [mergeOf(one, other), mergeOf(other, one)];
    const [ours, theirs] = [addedBy.get(one) ?? {}, addedBy.get(other) ?? {}];
    const both = { ...ours, ...theirs };
    for (const [line, times] of Object.entries(ours)) {
      both[line] = Math.max(times, theirs[line] ?? 0);
    }
    expect(addedIn(first)).toEqual(both);
    // Only the lines of the record of a sync may stand in another order.
    if (first !== second) expect(await siteOf(second)).toEqual(await siteOf(first));
  });
});

it.skipIf(isOwnArchive())(
  'leaves a content root that passes the check, with all of it, in any order',
  async () => {
    const commits = [NAMES, NAMES.toReversed()].map((names) =>
      names.slice(1).reduce(
        (commit, name) => {
          const tree = git('merge-tree', '--write-tree', commit, branch(name));
          return git('commit-tree', tree, '-p', commit, '-p', branch(name), '-m', name);
        },
        branch(names[0] ?? ''),
      ),
    );
    const [merged = '', reversed = ''] = commits;
    expect(await siteOf(reversed)).toEqual(await siteOf(merged));
    // Keys are hashes of all that bytes are made of; here the bytes themselves, and all that templates are given.
    expect(await madeOf(reversed)).toEqual(await madeOf(merged));
    const root = await checkOut(merged);
    const { problems, papers } = await checkContent(root, selectPaths([], root, root));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(papers.map(({ paper }) => paper.id)).toEqual(
      expect.arrayContaining(['2512.00001', '2512.00002', '2512.00003']),
    );
  },
);
