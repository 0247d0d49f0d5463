import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nextVersion } from '../../../scripts/release/next-version.ts';
import { runRelease } from '../../../scripts/release/run-release.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('nextVersion', () => {
  it.each([
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['0.9.9', '1.0.0', '1.0.0'],
    ['1.9.0', '1.10.0', '1.10.0'],
  ])('%s and %s give %s', (current, asked, next) => {
    expect(nextVersion(current, asked)).toBe(next);
  });

  it.each(['1.2.3', '1.2.2', '0.9.9', '1.2', 'v2.0.0', '1.2.4-beta', '01.3.0', 'next'])(
    'after 1.2.3 there is no %s',
    (asked) => {
      expect(() => nextVersion('1.2.3', asked)).toThrow(/does not come after|nor a version/);
    },
  );
});

const CHANGELOG = '# Changelog\n\n## Unreleased\n\n- New.\n\n## 1.0.0, 2026-01-01\n\n- Old.\n';

async function repository(changelog = CHANGELOG) {
  const root = await temporaryFolder({
    'package.json': '{\n  "name": "x",\n  "version": "1.0.0",\n  "files": ["a", "b"]\n}\n',
    'package-lock.json': `${JSON.stringify({ name: 'x', version: '1.0.0', packages: { '': { version: '1.0.0' }, 'node_modules/y': { version: '1.0.0' } } }, null, 2)}\n`,
    'CHANGELOG.md': changelog,
    'CITATION.cff': 'title: x\nversion: 1.0.0\ndate-released: 2026-01-01\n',
  });
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'Ada');
  git('config', 'user.email', 'ada@lab.example');
  git('add', '.');
  git('commit', '--quiet', '--message', 'x');
  const ran: string[] = [];
  let code = 0;
  const said: string[] = [];
  const release = (asked: string, options = {}) =>
    runRelease(
      { version: asked, tests: true, dryRun: false, ...options },
      {
        root,
        today: '2026-02-03',
        runNpm: async (args) => {
          ran.push(args.join(' '));
          return code;
        },
        say: (words) => said.push(words),
      },
    );
  const fail = () => {
    code = 1;
  };
  return {
    root,
    git,
    release,
    ran,
    said,
    fail,
    read: (file: string) => readFileSync(join(root, file), 'utf8'),
  };
}

describe('npm run release', () => {
  it('checks, writes the number and the heading, commits, and leaves tag and push to a person', async () => {
    const { git, release, ran, said, read } = await repository();
    expect(await release('minor')).toBe(0);
    expect(ran).toEqual(['run --silent check', 'test']);
    expect(read('package.json')).toContain('"version": "1.1.0",\n  "files": ["a", "b"]');
    expect(JSON.parse(read('package-lock.json'))).toMatchObject({
      version: '1.1.0',
      packages: { '': { version: '1.1.0' }, 'node_modules/y': { version: '1.0.0' } },
    });
    expect(read('CHANGELOG.md')).toContain(
      '## Unreleased\n\n## 1.1.0, 2026-02-03\n\n- New.\n\n## 1.0.0, 2026-01-01\n',
    );
    expect(read('CITATION.cff')).toBe('title: x\nversion: 1.1.0\ndate-released: 2026-02-03\n');
    expect(git('log', '-1', '--format=%s')).toBe('Release 1.1.0\n');
    expect(git('status', '--porcelain')).toBe('');
    expect(git('tag')).toBe('');
    expect(said.join()).toContain('git tag --annotate v1.1.0');
    expect(said.join()).toContain('git push origin main v1.1.0');
  });

  it('does nothing on a dry run but say what it would do', async () => {
    const { git, release, ran, said } = await repository();
    expect(await release('2.0.0', { dryRun: true })).toBe(0);
    expect(said).toEqual([
      '1.0.0 would become 2.0.0, of 2026-02-03: package.json, package-lock.json, CHANGELOG.md, CITATION.cff.',
    ]);
    expect(ran).toEqual([]);
    expect(git('log', '-1', '--format=%s')).toBe('x\n');
  });

  it('refuses what is not committed, what is tagged, what fails, and what is nothing', async () => {
    const dirty = await repository();
    writeFileSync(join(dirty.root, 'new.txt'), '');
    await expect(dirty.release('patch', { dryRun: true })).rejects.toThrow('Commit first');
    const tagged = await repository();
    tagged.git('tag', 'v1.0.1');
    await expect(tagged.release('patch')).rejects.toThrow('There is a tag v1.0.1 already.');
    const failing = await repository();
    failing.fail();
    await expect(failing.release('patch')).rejects.toThrow('nothing was released');
    expect(failing.git('status', '--porcelain')).toBe('');
    const empty = await repository('# Changelog\n\n## Unreleased\n\n## 1.0.0\n\n- Old.\n');
    await expect(empty.release('patch')).rejects.toThrow('says of nothing');
  });
});
