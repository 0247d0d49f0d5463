import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { relateInBackground } from '../../../scripts/dev/relate-in-background.ts';
import type { HeldContent } from '../../../src/disk/held-content.ts';
import { makePaper } from '../../archive/make-paper.ts';

const CONTENT = { papers: () => [makePaper()] } as unknown as HeldContent;

it('relates papers again after it could not once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'relate-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const cache = join(folder, 'cache');
  const relating = relateInBackground(join(cache, 'related.bin'), CONTENT);
  let told = 0;
  relating.onRelated(() => {
    told += 1;
  });
  await expect(relating.relate()).rejects.toThrow(/ENOENT/);
  mkdirSync(cache);
  await relating.relate();
  expect(told).toBe(1);
  expect(relating.relatedOf(makePaper())).toEqual({ before: [], after: [] });
});
