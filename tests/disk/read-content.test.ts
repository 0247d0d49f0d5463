import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isOwnArchive } from '../../scripts/test/own-archive.ts';
import { FILE_MAX } from '../../src/archive/content/paper-file.ts';
import type { PaperResult } from '../../src/archive/content/parse-paper.ts';
import { undecodableImages } from '../../src/disk/decode-images.ts';
import { type KnownFiles, knownInMemory } from '../../src/disk/known-files.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { sha256 } from '../../src/disk/sha256.ts';

const TOMORROW = '2026-01-01';
const FOLDER = 'papers/2025/12';
const PAPER = '---\ntitle: A\ndate: 2025-12-10\nauthors: [B]\n---\nText.\n';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(root, FOLDER), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(name: string, text: string | Uint8Array): void {
  writeFileSync(join(root, FOLDER, name), text);
}

async function codesOf(): Promise<string[]> {
  const { problems } = await readContent(root, TOMORROW);
  return problems.map(({ file, code }) => `${file.slice(FOLDER.length + 1)} ${code}`);
}

describe('readContent', () => {
  it('makes every file a paper or a problem, hidden ones and images included', async () => {
    for (const name of ['b.md', 'a.md', '.hidden.md', 'x.txt', 'stray.png']) write(name, PAPER);
    const { papers, files } = await readContent(root, TOMORROW);
    expect(papers.map(({ paper }) => paper.id)).toEqual(['a', 'b']);
    expect(files).toHaveLength(5);
    expect(await codesOf()).toEqual([
      '.hidden.md file-name',
      'x.txt not-a-paper',
      'stray.png not-a-paper',
    ]);
  });

  it('takes an image beside the paper that names it, and misses one that is not there', async () => {
    const withTeaser = (image: string): string =>
      PAPER.replace('---\nText', `teaser: ${image}\nteaserAlt: A board.\n---\nText`);
    write('a.md', withTeaser('a.png'));
    write('a.png', '');
    write('b.md', withTeaser('b.webp'));
    expect(await codesOf()).toEqual(['b.md teaser-invalid']);
  });

  it('finds images that cannot be decoded: empty, cut off, none at all, too many pixels', async () => {
    const whole = await sharp({ create: { width: 90, height: 90, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    // Its head promises a million rows, as a bomb does.
    const bomb = Buffer.from(whole);
    bomb.writeUInt32BE(1_000_000, 16);
    bomb.writeUInt32BE(1_000_000, 20);
    const images = { a: whole, b: '', c: whole.subarray(0, 120), d: '<svg onload="x"/>', e: bomb };
    for (const [name, bytes] of Object.entries(images)) {
      write(
        `${name}.md`,
        PAPER.replace('---\nText', `teaser: ${name}.png\nteaserAlt: A.\n---\nText`),
      );
      writeFileSync(join(root, FOLDER, `${name}.png`), bytes);
    }
    const { papers, files } = await readContent(root, TOMORROW);
    const problems = await undecodableImages(root, papers, files);
    expect(problems.map(({ file, code }) => [file.at(-4), code])).toEqual(
      ['b', 'c', 'd', 'e'].map((name) => [name, 'teaser-invalid']),
    );
  });

  it('refuses links without following them', async () => {
    symlinkSync('/etc/hostname', join(root, FOLDER, 'a.md'));
    symlinkSync(root, join(root, FOLDER, 'loop'));
    expect((await codesOf()).sort()).toEqual(['a.md not-a-paper', 'loop not-a-paper']);
  });

  it('refuses a file of many megabytes by its size alone', async () => {
    write('a.md', new Uint8Array(FILE_MAX + 1));
    expect(await codesOf()).toEqual(['a.md file-too-large']);
  });

  it.runIf(process.platform === 'linux')('refuses a name that is no text', async () => {
    const name = Buffer.concat([
      Buffer.from(`${join(root, FOLDER)}/`),
      Buffer.from([0xff, 0x2e, 0x6d, 0x64]),
    ]);
    writeFileSync(name, PAPER);
    expect(await codesOf()).toEqual(['\uFFFD.md file-name']);
  });

  it('reads no papers where there is no folder of them', async () => {
    rmSync(join(root, 'papers'), { recursive: true });
    expect(await readContent(root, TOMORROW)).toMatchObject({ papers: [], files: [] });
  });

  it('parses a file again only where its bytes changed', async () => {
    write('a.md', PAPER);
    const known = knownInMemory();
    const [first] = (await readContent(root, TOMORROW, known)).papers;
    utimesSync(join(root, FOLDER, 'a.md'), 1, 1);
    const [second] = (await readContent(root, TOMORROW, known)).papers;
    expect(second).toBe(first);
    write('a.md', PAPER.replace('Text', 'Test'));
    const [third] = (await readContent(root, TOMORROW, known)).papers;
    expect(third?.paper.abstract).toBe('Test.');
  });

  it('does not open a file that is known and was hashed a moment ago', async () => {
    write('a.md', PAPER);
    const known = knownInMemory();
    const [first] = (await readContent(root, TOMORROW, known)).papers;
    write('a.md', PAPER.replace('Text', 'Test'));
    const hashed = { ...known, hashOf: () => sha256(PAPER) };
    expect((await readContent(root, TOMORROW, hashed)).papers).toEqual([first]);
    const others = { ...known, hashOf: () => sha256('another') };
    const [other] = (await readContent(root, TOMORROW, others)).papers;
    expect(other?.paper.abstract).toBe('Test.');
  });

  it('finds the same through a store that keeps JSON', async () => {
    const stored = new Map<string, string>();
    const store: KnownFiles = {
      get: (file, sha256) => {
        const text = stored.get(`${sha256} ${file}`);
        return text === undefined ? undefined : (JSON.parse(text) as PaperResult);
      },
      set: (file, sha256, result) => stored.set(`${sha256} ${file}`, JSON.stringify(result)),
    };
    write('a.md', PAPER);
    write('b.md', PAPER.replace('title: A', 'title: "A'));
    write('c.md', PAPER.replace('authors', 'autors'));
    const fresh = await readContent(root, TOMORROW, store);
    expect(stored.size).toBe(3);
    expect(await readContent(root, TOMORROW, store)).toEqual(fresh);
    expect(await readContent(root, TOMORROW)).toEqual(fresh);
  });

  it('judges days by the day of reading, whatever is known of the file', async () => {
    write('a.md', PAPER);
    const known = knownInMemory();
    const codesOn = async (tomorrow: string): Promise<string[]> =>
      (await readContent(root, tomorrow, known)).problems.map(({ code }) => code);
    expect(await codesOn('2025-12-09')).toEqual(['day-invalid']);
    expect(await codesOn('2025-12-10')).toEqual([]);
    expect(await codesOn('2026-12-10')).toEqual([]);
    expect(await codesOn('2025-12-09')).toEqual(['day-invalid']);
  });

  it('reads only what is chosen, and tells how far it is', async () => {
    for (const name of ['a.md', 'b.md', 'c.md']) write(name, PAPER);
    const told: string[] = [];
    const { papers } = await readContent(root, TOMORROW, undefined, {
      choose: (files) => files.slice(1),
      onProgress: (done, all) => told.push(`${done}/${all}`),
    });
    expect(papers.map(({ paper }) => paper.id)).toEqual(['b', 'c']);
    expect(told).toEqual(['0/2', '1/2']);
  });

  it.skipIf(isOwnArchive())(
    'takes the registries of the repository where the root has none',
    async () => {
      writeFileSync(join(root, 'tags.yaml'), 'mine:\n  label: Mine\n  description: Mine alone.\n');
      const { registries, places } = await readContent(root, TOMORROW);
      expect(registries.tags.map(({ slug }) => slug)).toEqual(['mine']);
      expect(places.tags?.['key:mine']).toEqual({ line: 1, column: 1 });
      expect(registries.feeds.length).toBeGreaterThan(0);
    },
  );
});
