import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeJournal } from '../../scripts/disk/journal.ts';
import { LockHeldError, withLock } from '../../scripts/disk/lock.ts';
import { openWorkFolder } from '../../scripts/disk/work-folder.ts';
import { writeFiles } from '../../scripts/disk/write-files.ts';
import { sha256 } from '../../src/disk/sha256.ts';
import { temporaryFolder } from './temporary-folder.ts';

let root = '';
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const put = (file: string, text: string): void => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};

beforeEach(async () => {
  root = await temporaryFolder();
});

describe('writing a set of files', () => {
  test('writes, replaces and deletes, and leaves no work folder', async () => {
    put('a.md', 'old');
    put('b.md', 'old');
    const written = await withLock(root, () =>
      writeFiles(root, [
        { file: 'a.md', text: 'new' },
        { file: 'b.md' },
        { file: 'x/c.md', text: 'c' },
      ]),
    );
    expect(written).toEqual(['a.md', 'b.md', 'x/c.md']);
    expect([read('a.md'), existsSync(join(root, 'b.md')), read('x/c.md')]).toEqual([
      'new',
      false,
      'c',
    ]);
    expect(readdirSync(root)).toEqual(['a.md', 'x']);
  });

  test('names no file whose bytes stay the same', async () => {
    put('a.md', 'same');
    expect(await withLock(root, () => writeFiles(root, [{ file: 'a.md', text: 'same' }]))).toEqual(
      [],
    );
  });

  test('puts everything back where one file cannot be put in its place', async () => {
    put('a.md', 'old');
    put('folder', 'a file where a folder should be');
    const changes = [
      { file: 'a.md', text: 'new' },
      { file: 'b.md', text: 'new' },
      { file: 'folder/c.md', text: 'new' },
    ];
    await expect(withLock(root, () => writeFiles(root, changes))).rejects.toThrow(/ENOTDIR|EEXIST/);
    expect(read('a.md')).toBe('old');
    expect(readdirSync(root)).toEqual(['a.md', 'folder']);
  });

  test.each(['../a.md', '/tmp/a.md', 'x/../../a.md', '..'])('refuses the path %s', async (file) => {
    await expect(withLock(root, () => writeFiles(root, [{ file, text: '' }]))).rejects.toThrow(
      'no path inside the content root',
    );
  });
});

describe('the journal of a killed run', () => {
  const entry = (file: string, before: string | undefined, after: string, number: number) => ({
    file,
    ...(before === undefined ? {} : { before: sha256(before) }),
    after: sha256(after),
    staged: `.work/${number}.new`,
    kept: `.work/${number}.old`,
  });

  test('is finished where every new content is still there', async () => {
    put('a.md', 'new');
    put('b.md', 'old');
    await openWorkFolder(root);
    put('.work/1.new', 'new');
    const entries = [entry('a.md', 'old', 'new', 0), entry('b.md', 'old', 'new', 1)];
    await writeJournal(root, { what: '2025-12-10', entries });
    const said = await withLock(root, async (recovered) => recovered);
    expect(said).toEqual(['The unfinished import "2025-12-10" of an earlier run was finished.']);
    expect(read('b.md')).toBe('new');
    expect(readdirSync(root)).toEqual(['a.md', 'b.md']);
  });

  test('is rolled back where a new content is gone', async () => {
    put('a.md', 'new');
    put('c.md', 'new');
    await openWorkFolder(root);
    put('.work/0.old', 'old');
    const entries = [
      entry('a.md', 'old', 'new', 0),
      entry('b.md', undefined, 'new', 1),
      entry('c.md', undefined, 'new', 2),
    ];
    await writeJournal(root, { what: '2025-12-10', entries });
    const said = await withLock(root, async (recovered) => recovered);
    expect(said).toEqual(['The unfinished import "2025-12-10" of an earlier run was rolled back.']);
    expect(read('a.md')).toBe('old');
    expect(readdirSync(root)).toEqual(['a.md']);
  });

  test('leaves a file alone that a person changed in between', async () => {
    put('a.md', 'a person wrote this');
    await openWorkFolder(root);
    put('.work/0.new', 'new');
    await writeJournal(root, { what: 'x', entries: [entry('a.md', 'old', 'new', 0)] });
    const said = await withLock(root, async (recovered) => recovered);
    expect(said[1]).toBe('a.md was changed since and stays as it is.');
    expect(read('a.md')).toBe('a person wrote this');
  });
});

describe('the lock', () => {
  test('refuses a second run at once, and is free again after the first', async () => {
    await withLock(root, async () => {
      await expect(withLock(root, async () => 1)).rejects.toThrow(LockHeldError);
    });
    expect(await withLock(root, async () => 2)).toBe(2);
  });

  test("takes over a dead owner's lock from a run that died while it did the same", async () => {
    const dead = { pid: spawnSync('true').pid, born: '1' };
    for (const maker of [dead, 'torn']) {
      put('.work/lock', JSON.stringify(dead));
      put('.work/lock.claim', JSON.stringify(maker));
      expect(await withLock(root, async () => 'done')).toBe('done');
      expect(existsSync(join(root, '.work'))).toBe(false);
    }
  });

  test.skipIf(!existsSync('/proc/self/stat'))(
    'leaves a dead lock to the run that is taking it over',
    async () => {
      const born = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ')[19];
      put('.work/lock', JSON.stringify({ pid: spawnSync('true').pid, born: '1' }));
      put('.work/lock.claim', JSON.stringify({ pid: process.pid, born }));
      await expect(withLock(root, async () => {})).rejects.toThrow(/^Another process is writing/);
      expect(existsSync(join(root, '.work/lock.claim'))).toBe(true);
    },
  );

  test("takes over a dead owner's lock, also where its number was given to another process", async () => {
    const dead = spawnSync('true').pid;
    for (const owner of [{ pid: dead, born: '1' }, { pid: process.pid, born: '1' }, 'torn']) {
      await openWorkFolder(root);
      put('.work/lock', JSON.stringify(owner));
      expect(await withLock(root, async () => 'mine')).toBe('mine');
    }
  });

  test('lets only one of many that start together through', async () => {
    const script = `
      const { withLock } = await import(${JSON.stringify(join(import.meta.dirname, '../../scripts/disk/lock.ts'))});
      await withLock(process.argv[1], () => new Promise((done) => process.stdin.on('end', done).resume()))
        .then(() => process.exit(0), (error) => process.exit(error.name === 'LockHeldError' ? 75 : 2));`;
    await openWorkFolder(root);
    put('.work/lock', JSON.stringify({ pid: 1, born: 'never' }));
    const codes: (number | null)[] = [];
    await new Promise<void>((done) => {
      const runs = Array.from({ length: 4 }, () =>
        spawn(process.execPath, ['--input-type=module-typescript', '-e', script, root]),
      );
      for (const run of runs) {
        run.on('exit', (code) => {
          codes.push(code);
          // The one that got through stays until all others were refused, however long they take to start.
          if (codes.length === 3) for (const one of runs) one.stdin.end();
          if (codes.length === 4) done();
        });
      }
    });
    expect(codes).toEqual([75, 75, 75, 0]);
  });
});
