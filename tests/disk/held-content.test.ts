import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HeldContent } from '../../src/disk/held-content.ts';
import { ContentWatch } from '../../src/disk/watch-content.ts';
import { temporaryFolder } from '../scripts/temporary-folder.ts';

const text = (title: string, date = '2025-12-10'): string =>
  `---\ntitle: ${title}\ndate: ${date}\nauthors:\n  - Ada\n---\nAn abstract.\n`;

const FILE = 'papers/2025/12/one-paper.md';

const titles = (content: HeldContent): string[] => content.papers().map(({ title }) => title);

describe('held content', () => {
  it('tells of a paper that has changed, as it was and as it is', async () => {
    const root = await temporaryFolder({ [FILE]: text('Before') });
    const content = await HeldContent.open(root);
    await writeFile(join(root, FILE), text('After'));
    const { removed, added } = await content.refresh([FILE]);
    expect([removed, added].map((papers) => papers.map(({ title }) => title))).toEqual([
      ['Before'],
      ['After'],
    ]);
  });

  it('tells of nothing where a file is as it was', async () => {
    const root = await temporaryFolder({ [FILE]: text('Before') });
    const content = await HeldContent.open(root);
    expect(await content.refresh([FILE])).toEqual({ removed: [], added: [] });
  });

  it('shows the last good text of a file with an error, and its problem with the place', async () => {
    const root = await temporaryFolder({ [FILE]: text('Good') });
    const content = await HeldContent.open(root);
    await writeFile(join(root, FILE), text('Bad', '2025-02-30'));
    await content.refresh([FILE]);
    expect(titles(content)).toEqual(['Good']);
    expect(content.problemsOf(FILE)).toMatchObject([{ file: FILE, line: 3, column: 7 }]);
    expect((await content.problems()).map(({ code }) => code)).toEqual(
      content.problemsOf(FILE).map(({ code }) => code),
    );
  });

  it('follows a file that moves to another folder', async () => {
    const root = await temporaryFolder({ [FILE]: text('Moved', '2025-11-10') });
    const content = await HeldContent.open(root);
    const there = 'papers/2025/11/one-paper.md';
    await mkdir(join(root, 'papers/2025/11'));
    await rename(join(root, FILE), join(root, there));
    await content.refresh(['papers/2025/11', FILE]);
    expect(content.fileOf('one-paper')).toBe(there);
    expect(titles(content)).toEqual(['Moved']);
    expect(await content.problems()).toEqual([]);
  });

  it('counts the first of two files of one id, and says so of both', async () => {
    const twin = 'papers/2025/11/one-paper.md';
    const root = await temporaryFolder({
      [FILE]: text('December'),
      [twin]: text('November', '2025-11-10'),
    });
    const content = await HeldContent.open(root);
    expect(titles(content)).toEqual(['November']);
    expect(content.problemsOf(FILE)).toMatchObject([{ code: 'duplicate-paper' }]);
    await rm(join(root, twin));
    await content.refresh([twin]);
    expect(titles(content)).toEqual(['December']);
  });

  it('forgets the papers of a folder that is gone', async () => {
    const root = await temporaryFolder({ [FILE]: text('One') });
    const content = await HeldContent.open(root);
    await rm(join(root, 'papers/2025'), { recursive: true });
    expect((await content.refresh(['papers/2025'])).removed).toHaveLength(1);
  });

  it('leaves out what is listed before a day', async () => {
    const root = await temporaryFolder({
      [FILE]: text('On the day'),
      'papers/2025/12/before.md': text('Before', '2025-12-09'),
      'papers/2025/11/long-before.md': text('Long before', '2025-11-30'),
    });
    const content = await HeldContent.open(root, { since: '2025-12-10' });
    expect(titles(content)).toEqual(['On the day']);
  });

  it('keeps the registries of the last reading without an error', async () => {
    const root = await temporaryFolder({
      [FILE]: text('One'),
      'orgs.yaml': 'qwen:\n  name: Qwen\n',
    });
    const content = await HeldContent.open(root);
    await writeFile(join(root, 'orgs.yaml'), 'qwen: [\n');
    await content.refresh(['orgs.yaml']);
    expect(content.registries.orgs.map(({ slug }) => slug)).toEqual(['qwen']);
    expect((await content.problems())[0]).toMatchObject({ file: 'orgs.yaml', severity: 'error' });
  });
});

describe('a watch of content', () => {
  it('tells of files in folders old and new', async () => {
    const root = await temporaryFolder({ [FILE]: text('One') });
    const told = new Set<string>();
    const watch = new ContentWatch(root);
    await writeFile(join(root, FILE), text('Two'));
    // What changed before somebody listens is told of too.
    watch.tell((paths) => {
      for (const path of paths) told.add(path);
    });
    await mkdir(join(root, 'papers/2026/01'), { recursive: true });
    await mkdir(join(root, '.work'));
    // What editors lay beside an open file is no paper that somebody adds.
    const beside = [
      '.one-paper.md.swp',
      'one-paper.md~',
      '4913',
      '#one-paper.md#',
      '.#one-paper.md',
    ];
    for (const name of beside) await writeFile(join(root, 'papers/2025/12', name), '');
    await expect
      .poll(
        async () => {
          // Again and again, since nobody knows when the new folder has begun to be watched.
          await writeFile(join(root, 'papers/2026/01/new.md'), text('New', '2026-01-01'));
          return [...told];
        },
        { timeout: 15_000 },
      )
      .toEqual(expect.arrayContaining([FILE, 'papers/2026/01/new.md']));
    watch.close();
    expect([...told]).not.toContain('.work');
    expect([...told].filter((path) => /swp|~|4913|#/.test(path))).toEqual([]);
  });
});
