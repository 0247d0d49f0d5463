import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAll } from '../../scripts/temporary-folder.ts';
import { copyProject } from './copy-project.ts';
import { PROJECT, runBuild } from './run-build.ts';

const IDENTITY = ['-c', 'user.name=Ada', '-c', 'user.email=ada@lab.example'];

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', [...IDENTITY, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

/** Runs a command of a project as `npm run` does, and expects it to end well. */
function run(folder: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/commands/${command}.ts`, ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  expect({ command, status, stderr }).toEqual({ command, status: 0, stderr: '' });
  return stdout;
}

const change = (folder: string, file: string, edit: (text: string) => string): void =>
  writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));

/** The repository of the software at two versions, of which the later one changes code, content and configuration. */
async function makeUpstream(where: string): Promise<void> {
  await mkdir(where);
  await copyProject({}, where);
  await cp(join(PROJECT, '.github/CODEOWNERS'), join(where, '.github/CODEOWNERS'));
  rmSync(join(where, 'node_modules'));
  git(where, 'init', '--quiet', '--initial-branch', 'main');
  commit(where, 'v1.0.0', '1.0.0');
  change(where, 'src/archive/words/en.ts', (text) => text.replace("'Newest day'", "'Latest day'"));
  change(where, 'src/content/tags.yaml', (text) => text.replace('label: Agents', 'label: Agentry'));
  change(where, 'archive.config.ts', (text) => text.replace("base: '/'", "base: '/x/'"));
  await writeAll(where, {
    'src/content/papers/2026/01/2601.00001.md': '---\ntitle: Later\ndate: 2026-01-01\n---\nNew.\n',
  });
  const [first = ''] = git(where, 'ls-files', 'src/content/papers/2025').split('\n');
  change(where, first, (text) => text.replace('title: ', 'title:  '));
  commit(where, 'v1.1.0', '1.1.0');
}

function commit(folder: string, tag: string, version: string): void {
  change(folder, 'package.json', (text) =>
    text.replace(/"version": "[^"]+"/, `"version": "${version}"`),
  );
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', tag);
  git(folder, 'tag', tag);
}

const PAPERS = ['On Reading Together', 'A Second Thought', 'Third Time Lucky'];

/** Makes a copy of the software a lab's own, as docs/your-own.md says, without Hugging Face. */
async function makeOwn(fork: string): Promise<void> {
  symlinkSync(join(PROJECT, 'node_modules'), join(fork, 'node_modules'));
  writeFileSync(join(fork, '.git/info/exclude'), 'node_modules\ndist*\n.cache\n');
  const stated = {
    name: 'Lab Reading',
    address: 'https://ada.github.io/reading/',
    content: 'empty',
  };
  const options = Object.entries(stated).map(([name, value]) => `--${name}=${value}`);
  run(fork, 'new', ...options, '--repository=ada/reading');
  for (const title of PAPERS) run(fork, 'add', '--blank', title, '--date', '2025-12-09');
  for (const file of readdirSync(join(fork, 'src/content/papers/2025/12'))) {
    change(fork, `src/content/papers/2025/12/${file}`, (text) =>
      text.replace(
        /\n---\n[\s\S]*$/,
        '\nauthors:\n  - Ada Lovelace\ntags:\n  - looms\n---\nWords.\n',
      ),
    );
  }
  await writeAll(fork, {
    'src/content/tags.yaml': 'looms:\n  label: Looms\n  description: Weaving.\n',
    'src/content/pages/join.md': '---\ntitle: Join us\n---\nEvery [Monday](/papers/).\n',
    'src/content/pages/about.md': '---\ntitle: About the lab\n---\nWe read.\n',
    'src/styles/theme.css': ':root {\n  --accent: light-dark(#1f4e8c, #8fb8f0);\n}\n',
    'public/sign.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 2"/>\n',
  });
  change(fork, 'archive.config.ts', (text) =>
    text.replace(
      '\n};',
      "\n  menu: [{ label: 'Join us', page: 'join' }],\n  logo: { file: 'sign.svg', width: 90, height: 20 },\n};",
    ),
  );
  git(fork, 'add', '--all');
  git(fork, 'commit', '--quiet', '--message', 'Our own');
}

describe('a fork', () => {
  const work = mkdtempSync(join(tmpdir(), 'archive-fork-'));
  const fork = join(work, 'fork');
  let site: string;
  const page = (address: string): string => readFileSync(join(site, address, 'index.html'), 'utf8');

  beforeAll(async () => {
    const upstream = join(work, 'upstream');
    await makeUpstream(upstream);
    git(PROJECT, 'clone', '--quiet', '--branch', 'v1.0.0', upstream, fork);
    git(fork, 'switch', '--quiet', '--create', 'own');
    git(fork, 'config', 'user.name', 'Ada');
    git(fork, 'config', 'user.email', 'ada@lab.example');
    await makeOwn(fork);
  }, 60_000);
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it('is upgraded by a merge that keeps what is its own', async () => {
    const before = git(fork, 'rev-parse', 'HEAD:src/content');
    expect(run(fork, 'upgrade', '1.1.0', '--from', join(work, 'upstream'))).toContain(
      '1.0.0 is 1.1.0 now',
    );
    expect(git(fork, 'status', '--porcelain')).toBe('');
    expect(git(fork, 'rev-parse', 'HEAD:src/content')).toBe(before);
    expect(git(fork, 'log', '-1', '--format=%P').split(' ')).toHaveLength(2);
    expect(readFileSync(join(fork, 'package.json'), 'utf8')).toContain('"version": "1.1.0"');
    expect(readFileSync(join(fork, 'archive.config.ts'), 'utf8')).toContain("base: '/reading/'");
    expect(run(fork, 'migrate')).toContain('nothing to do');
    expect(run(fork, 'check')).toContain('3 papers, 0 errors, 0 warnings');
  });

  it('is a site of its own: title, path, topics, pages, colours, no Hugging Face', async () => {
    site = join(fork, 'dist');
    const { exitCode, stderr } = await runBuild({ ARCHIVE_OUT: site }, { project: fork });
    expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' });
    const home = page('');
    expect(home).toContain('<title>Lab Reading: ');
    expect(home).toContain('<meta name="generator" content="Daily Papers Archive 1.1.0">');
    expect(home).toContain('Latest day');
    expect(home).toContain('<a href="/reading/pages/join/">');
    expect(home).toContain(
      '<img src="/reading/sign.svg" width="90" height="20" alt="Lab Reading">',
    );
    expect(page('pages/join')).toContain('Every <a href="/reading/papers/">Monday</a>');
    expect(page('about')).toContain('We read.');
    expect(page('tags/looms')).toContain('Third Time Lucky');
    expect(page('papers/third-time-lucky')).toContain('https://github.com/ada/reading/edit/main/');
    expect(readdirSync(join(site, 'papers')).filter((name) => name.endsWith('.md'))).toHaveLength(
      3,
    );
    for (const address of ['', 'about', 'papers/third-time-lucky', 'tags/looms']) {
      expect(page(address)).not.toContain('huggingface');
    }
    const assets = readdirSync(join(site, '_assets')).filter((name) => name.endsWith('.css'));
    const styles = assets.map((name) => readFileSync(join(site, '_assets', name), 'utf8'));
    expect(styles.some((style) => style.includes('#1f4e8c'))).toBe(true);
  });
});
