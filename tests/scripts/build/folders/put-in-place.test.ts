import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { exchangeContent } from '../../../../scripts/build/folders/exchange-content.ts';
import { putInPlace } from '../../../../scripts/build/folders/put-in-place.ts';
import { readAll, temporaryFolder, writeAll } from '../../temporary-folder.ts';

const OLD = { 'index.html': 'old', 'gone/index.html': 'old' };
const NEW = { 'index.html': 'new', 'papers/index.html': 'new' };

describe('putInPlace', () => {
  it('makes the folder, and those above it, where there is none', async () => {
    const folder = await temporaryFolder();
    await writeAll(join(folder, 'built'), NEW);
    await putInPlace(join(folder, 'built'), join(folder, 'deep/out'));
    expect(await readAll(folder)).toEqual({
      'deep/out/index.html': 'new',
      'deep/out/papers/index.html': 'new',
    });
  });

  it.each([
    ['an old site', OLD],
    ['nothing', {}],
  ])('replaces a folder that holds %s and leaves nothing beside it', async (_what, old) => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'out'));
    await writeAll(join(folder, 'out'), old);
    await writeAll(join(folder, 'built'), NEW);
    await putInPlace(join(folder, 'built'), join(folder, 'out'));
    expect(await readAll(join(folder, 'out'))).toEqual(NEW);
    expect(await readdir(folder)).toEqual(['out']);
  });

  it.skipIf(!existsSync('/dev/shm'))('moves a site to another disk', async () => {
    const folder = await temporaryFolder();
    const out = `/dev/shm/archive-test-${process.pid}/out`;
    onTestFinished(() => rm(join(out, '..'), { recursive: true, force: true }));
    await writeAll(out, OLD);
    await writeAll(join(folder, 'built'), NEW);
    await putInPlace(join(folder, 'built'), out);
    expect(await readAll(join(out, '..'))).toEqual({
      'out/index.html': 'new',
      'out/papers/index.html': 'new',
    });
  });

  // The administrator may write anywhere.
  it.skipIf(process.getuid?.() === 0)(
    'exchanges the content where the folder above is not ours',
    async () => {
      const folder = await temporaryFolder();
      await writeAll(join(folder, 'above/out'), OLD);
      await writeAll(join(folder, 'built'), NEW);
      await chmod(join(folder, 'above'), 0o555);
      onTestFinished(() => chmod(join(folder, 'above'), 0o755));
      await putInPlace(join(folder, 'built'), join(folder, 'above/out'));
      expect(await readAll(join(folder, 'above/out'))).toEqual(NEW);
    },
  );
});

describe('exchangeContent', () => {
  it('replaces what a folder holds and keeps the folder', async () => {
    const folder = await temporaryFolder();
    await writeAll(join(folder, 'out'), OLD);
    await writeAll(join(folder, 'next'), NEW);
    await exchangeContent(join(folder, 'next'), join(folder, 'out'));
    expect(await readAll(folder)).toEqual({
      'out/index.html': 'new',
      'out/papers/index.html': 'new',
    });
  });

  it('leaves the old content where the new one cannot be moved', async () => {
    const folder = await temporaryFolder();
    await writeAll(join(folder, 'out'), OLD);
    await expect(exchangeContent(join(folder, 'missing'), join(folder, 'out'))).rejects.toThrow(
      'ENOENT',
    );
    expect(await readAll(join(folder, 'out'))).toEqual(OLD);
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(['gone', 'index.html']);
  });
});
