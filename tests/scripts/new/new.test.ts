import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  pagesAddress,
  readAddress,
  readLanguage,
  readName,
  readRepository,
} from '../../../scripts/new/answers.ts';
import { editConfig } from '../../../scripts/new/edit-config.ts';
import { runNew } from '../../../scripts/new/run-new.ts';
import { temporaryFolder, writeAll } from '../temporary-folder.ts';

/** As the software ships it; the one of the repository may be somebody's own. */
const SHIPPED = `import type { ArchiveConfig } from './src/archive/config.ts';

/** What makes this archive yours. */
const config: ArchiveConfig = {
  // In the masthead, the feeds and all titles; below it, one sentence.
  name: 'Daily Papers Archive',
  description:
    'Every day’s research papers, kept: readable, searchable, citable and free to download.',
  site: 'https://daily-papers-archive.example',
  base: '/',
  // Where "Edit the record" and "Report a mistake" lead; without it, pages offer neither.
  repository: 'https://github.com/your-name/daily-papers-archive',
};

export default config;
`;
const value = (read: object) => ('value' in read ? read.value : read);

describe('an answer', () => {
  it.each([
    ['ada/papers', 'https://github.com/ada/papers'],
    ['git@github.com:ada/papers.git', 'https://github.com/ada/papers'],
    ['https://codeberg.org/ada/papers/', 'https://codeberg.org/ada/papers'],
    ['none', undefined],
  ])('%s is the repository %s', (typed, repository) => {
    expect(value(readRepository(typed))).toBe(repository);
  });

  it.each([
    ['reading.lab.edu', 'https://reading.lab.edu', '/'],
    ['https://ada.github.io/papers', 'https://ada.github.io', '/papers/'],
  ])('%s is the address %s%s', (typed, site, base) => {
    expect(value(readAddress(typed))).toEqual({ site, base });
  });

  it.each([
    [readName, '  '],
    [readName, '!?'],
    [readName, 'x'.repeat(61)],
    [readName, 'a\u200bb'],
    [readAddress, 'http://lab.edu'],
    [readAddress, 'https://lab.edu/?x'],
    [readAddress, 'https://127.0.0.1/'],
    [readAddress, 'https://papers.example'],
    [readAddress, 'https://lab.edu/a b/'],
    [readAddress, 'javascript:alert(1)'],
    [readRepository, 'papers'],
    [readRepository, 'https://github.com/your-name/papers'],
    [readRepository, 'https://github.com/a/b?c'],
    [readLanguage, 'xx'],
  ])('%o refuses %j with a sentence', (read, typed) => {
    expect(read(typed)).toEqual({ refused: expect.stringMatching(/\.$|\)\.$|nothing\.$/) });
  });

  it('proposes the address that GitHub Pages gives a repository', () => {
    expect(pagesAddress('https://github.com/Ada/papers')).toBe('https://ada.github.io/papers/');
    expect(pagesAddress('https://github.com/ada/ada.github.io')).toBe('https://ada.github.io/');
    expect(pagesAddress('https://codeberg.org/ada/papers')).toBeUndefined();
  });
});

describe('editConfig', () => {
  it('changes values and leaves comments and all else', () => {
    const edited = editConfig(SHIPPED, { name: "Ada's `list`", base: '/x/', language: 'de' });
    const before = SHIPPED.split('\n');
    const after = edited.split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      '  name: "Ada\'s `list`",',
      "  base: '/x/',",
      "  language: 'de',",
    ]);
    expect(before.filter((line) => !after.includes(line))).toHaveLength(2);
  });

  it('takes an option away, adds one, and does nothing a second time', () => {
    const without = editConfig(SHIPPED, { repository: undefined });
    expect(without).not.toContain('github.com');
    expect(editConfig(without, { repository: undefined })).toBe(without);
    const again = editConfig(without, { repository: 'https://github.com/ada/x' });
    expect(again).toContain("  repository: 'https://github.com/ada/x',\n};");
    expect(editConfig(again, { repository: 'https://github.com/ada/x' })).toBe(again);
  });

  it('reads a configuration that somebody wrote otherwise', () => {
    const text = "const config = { name: 'a' /* our name */, site: `https://x.org` };\n";
    expect(editConfig(text, { name: 'b' })).toContain("{ name: 'b' /* our name */, site");
    expect(() => editConfig('export default {};', { name: 'b' })).toThrow('const config = {');
  });
});

const STATED = {
  name: 'Lab Reading',
  address: 'https://lab.edu/read/',
  repository: 'ada/read',
  'dry-run': false,
};

async function repository(): Promise<string> {
  const root = await temporaryFolder({
    'archive.config.ts': SHIPPED,
    '.github/CODEOWNERS': '/src/  @your-name\n/docs/ @your-name-too @eve\n',
    'src/content/tags.yaml': '# Topics.\n\n# What an entry has.\nagents:\n  label: Agents\n',
    'src/content/sync.json': '{}',
    'src/content/pages/join.md': 'x',
    'src/content/papers/2025/01/2501.00001.md': 'x',
  });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '--message', 'x');
  return root;
}

async function run(root: string, stated: object): Promise<string> {
  const said: string[] = [];
  const say = (words: string) => said.push(words);
  await runNew({ ...STATED, ...stated } as never, { root, asks: false, say });
  return said.join('\n');
}

describe('npm run new', () => {
  const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

  it('writes the configuration and who owns the code, once', async () => {
    const root = await repository();
    expect(await run(root, {})).toContain('archive.config.ts written');
    expect(read(root, 'archive.config.ts')).toContain("base: '/read/'");
    expect(read(root, '.github/CODEOWNERS')).toBe('/src/  @ada\n/docs/ @your-name-too @eve\n');
    expect(await run(root, {})).toContain('All is as you want it already.');
    await run(root, { repository: 'bob/read' });
    expect(read(root, '.github/CODEOWNERS')).toBe('/src/  @bob\n/docs/ @your-name-too @eve\n');
    expect(existsSync(join(root, 'src/content/papers'))).toBe(true);
  });

  it('empties the content where that is asked for, and keeps what explains it', async () => {
    const root = await repository();
    await run(root, { content: 'topics' });
    expect(existsSync(join(root, 'src/content/papers'))).toBe(false);
    expect(read(root, 'src/content/tags.yaml')).toContain('agents:');
    await run(root, { content: 'empty' });
    expect(read(root, 'src/content/tags.yaml')).toBe('# Topics.\n\n# What an entry has.\n');
    expect(existsSync(join(root, 'src/content/sync.json'))).toBe(false);
    expect(existsSync(join(root, 'src/content/pages/join.md'))).toBe(true);
    expect(await run(root, { content: 'empty' })).toContain('All is as you want it already.');
  });

  it('deletes nothing that git could not bring back', async () => {
    const root = await repository();
    await writeAll(root, { 'src/content/papers/2025/02/mine.md': 'not committed' });
    await expect(run(root, { content: 'empty' })).rejects.toThrow(
      'Commit first, or this would be lost:\n  src/content/papers/2025/02/mine.md',
    );
    expect(read(root, 'archive.config.ts')).toBe(SHIPPED);
    const outside = await temporaryFolder({
      'archive.config.ts': SHIPPED,
      'src/content/papers/2025/01/2501.00001.md': 'x',
    });
    await expect(run(outside, { content: 'empty' })).rejects.toThrow('no git repository');
  });

  it('needs an address where nobody can be asked and none is known', async () => {
    const root = await repository();
    await expect(run(root, { address: undefined, repository: 'none' })).rejects.toThrow(
      '--address',
    );
    expect(await run(root, { address: undefined, 'dry-run': true })).toContain(
      "site: 'https://ada.github.io'",
    );
    expect(read(root, 'archive.config.ts')).toBe(SHIPPED);
  });
});
