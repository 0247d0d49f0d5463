import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OWN_PATHS, runUpgrade } from '../../../scripts/upgrade/run-upgrade.ts';
import { temporaryFolder, writeAll } from '../temporary-folder.ts';

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

async function commit(folder: string, files: Record<string, string>, tag?: string) {
  await writeAll(folder, files);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', tag ?? 'own');
  if (tag) git(folder, 'tag', tag);
}

function begin(folder: string): void {
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  git(folder, 'config', 'user.name', 'Ada');
  git(folder, 'config', 'user.email', 'ada@lab.example');
}

const FIRST = {
  'package.json': '{ "version": "1.0.0" }',
  'archive.config.ts': 'shipped',
  'code.ts': 'one\ntwo\nthree\n',
  'src/content/tags.yaml': 'shipped',
  'src/content/papers/a.md': 'a',
  'src/styles/theme.css': '',
  '.github/CODEOWNERS': '@your-name',
};

/** The software, of which the second version changes everything. */
async function upstream(): Promise<string> {
  const folder = await temporaryFolder();
  begin(folder);
  await commit(folder, FIRST, 'v1.0.0');
  const second = Object.fromEntries(
    Object.entries(FIRST).map(([file, text]) => [file, `${text}!`]),
  );
  await commit(
    folder,
    {
      ...second,
      'package.json': '{ "version": "1.1.0" }',
      'code.ts': 'one\ntwo\nthree, better\n',
      'src/content/papers/b.md': 'b',
    },
    'v1.1.0',
  );
  return folder;
}

const OWN = {
  'archive.config.ts': 'ours',
  'src/content/tags.yaml': 'ours',
  'src/content/papers/ours.md': 'ours',
};

/** A copy with its history, or as a template gives it, in which papers were deleted and written. */
async function own(software: string, from: 'clone' | 'template', files = {}): Promise<string> {
  const folder = await temporaryFolder();
  if (from === 'clone') git(folder, 'clone', '--quiet', '--branch', 'v1.0.0', software, '.');
  begin(folder);
  if (from === 'clone') git(folder, 'switch', '--quiet', '--create', 'own');
  else await commit(folder, FIRST);
  git(folder, 'rm', '--quiet', 'src/content/papers/a.md');
  await commit(folder, { ...OWN, ...files });
  return folder;
}

function upgrade(root: string, from: string | undefined, version = '1.1.0') {
  const said: string[] = [];
  const code = runUpgrade({ root, version, from, say: (words) => said.push(words) });
  return { code, said: said.join('\n') };
}

describe.each(['clone', 'template'] as const)('an archive begun by a %s', (way) => {
  it('gets the code of a version and keeps what is its own', async () => {
    const software = await upstream();
    const root = await own(software, way);
    const content = git(root, 'rev-parse', 'HEAD:src/content');
    expect(upgrade(root, software)).toMatchObject({ code: 0 });
    expect(git(root, 'status', '--porcelain')).toBe('');
    expect(readFileSync(join(root, 'code.ts'), 'utf8')).toContain('better');
    expect(git(root, 'rev-parse', 'HEAD:src/content')).toBe(content);
    expect(readFileSync(join(root, 'archive.config.ts'), 'utf8')).toBe('ours');
    expect(readFileSync(join(root, '.github/CODEOWNERS'), 'utf8')).toBe('@your-name');
    expect(existsSync(join(root, 'src/content/papers/b.md'))).toBe(false);
    expect(upgrade(root, undefined).said).toBe('1.1.0 is in here already.');
  });
});

describe('npm run upgrade', () => {
  it('leaves lines of code that both sides changed to a person', async () => {
    const software = await upstream();
    const root = await own(software, 'clone', { 'code.ts': 'one\ntwo\nthree, ours\n' });
    const { code, said } = upgrade(root, software);
    expect(code).toBe(1);
    expect(said).toContain('Both sides changed code in these files:\ncode.ts');
    git(root, 'merge', '--abort');
    expect(git(root, 'status', '--porcelain')).toBe('');
  });

  it('begins nothing over unsaved work, from nowhere, or to what there is not', async () => {
    const software = await upstream();
    const root = await own(software, 'clone');
    expect(() => upgrade(root, undefined)).toThrow('--from URL');
    expect(() => upgrade(root, software, '9.0.0')).toThrow(
      'There is no v9.0.0; the newest are v1.1.0, v1.0.0.',
    );
    await writeAll(root, { 'new.txt': '' });
    expect(() => upgrade(root, software)).toThrow('Commit first');
  });
});

it('docs/upgrading.md names all that is one’s own', () => {
  const document = readFileSync('docs/upgrading.md', 'utf8');
  for (const path of OWN_PATHS) expect(document).toContain(`\`${path}\``);
});
