import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { outputPath } from '../../../scripts/build/folders/output-path.ts';
import { siteConfig } from '../../../scripts/cli/site-config.ts';
import { fileResources, pageResources } from '../../../src/archive/catalogue/catalogue.ts';
import { FILE_KINDS } from '../../../src/archive/catalogue/file-kinds.ts';
import { PAGE_KINDS } from '../../../src/archive/catalogue/page-kinds.ts';
import { createSite } from '../../../src/archive/site.ts';
import type { PaperFacts } from '../../../src/archive/views/paper-view.ts';
import { loadPublication } from '../../../src/disk/load-publication.ts';
import { SMALL_WORLD } from '../built/build-fixture-site.ts';
import { type RunningDev, runDev } from './run-dev.ts';

const site = createSite(siteConfig());
const publication = await loadPublication(SMALL_WORLD, site);

/** The first address of each kind that the small archive has. */
function firstOfEach(resources: Iterable<{ address: string; kind: string }>): [string, string][] {
  const first = new Map<string, string>();
  for (const { kind, address } of resources) if (!first.has(kind)) first.set(kind, address);
  return [...first];
}
const PAGES = Array.from(
  pageResources(publication),
  ({ kind, address }) => [kind, address] as const,
);
const FILES = firstOfEach(fileResources(publication));

/** The page of a paper that is related to others. */
const RELATED =
  [...pageResources(publication)].find(
    ({ kind, facts }) => kind === 'paper' && (facts as PaperFacts).related.length > 0,
  )?.address ?? '';

let dev: RunningDev;
beforeAll(async () => {
  dev = await runDev({ ARCHIVE_CONTENT: SMALL_WORLD });
  // Related papers are found beside; the page of a paper has them when they are.
  await vi.waitFor(async () => expect(await shown(RELATED)).toBe(await written(RELATED)), {
    timeout: 30_000,
    interval: 100,
  });
}, 60_000);
afterAll(() => dev?.stop());

async function preview(address: string): Promise<Buffer> {
  const response = await fetch(dev.origin + address);
  expect(response.status, address).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

const built = (address: string): Promise<Buffer> =>
  readFile(join(inject('fixtureSite'), outputPath(address, site.routes.root)));

/** A page without the scripts, styles and places of files that differ between a preview and a built site. */
function essence(html: string): string {
  return html
    .replace(/<script type="module"[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<script>window\.__astro_dev_toolbar__[\s\S]*?<\/script>/g, '')
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/g, '')
    .replace(/ data-astro-source-(?:file|loc)="[^"]*"/g, '')
    .replace(/="[^"]*(?:\/_assets\/|\/node_modules\/|\/src\/)[^"]*"/g, '="ASSET"')
    .replace(/\s*(<[^>]+>)\s*/g, '\n$1\n');
}

const shown = async (address: string): Promise<string> =>
  essence((await preview(address)).toString());

const written = async (address: string): Promise<string> =>
  essence((await built(address)).toString());

it('compares every kind of page and file', () => {
  const compared = new Set([...PAGES, ...FILES].map(([kind]) => kind));
  const kinds = [...Object.keys(PAGE_KINDS), ...Object.keys(FILE_KINDS)];
  // The small archive has no image (edits.test.ts adds one), and makes no small pages for ids, which are an option.
  expect(kinds.filter((kind) => !compared.has(kind)).sort()).toEqual(['id-page', 'teaser']);
});

describe('the preview', () => {
  it.each(PAGES)('shows the %s page %s that a build writes', async (_kind, address) => {
    expect(await shown(address)).toBe(await written(address));
  });

  it.each(FILES)('serves the %s file that a build writes', async (_kind, address) => {
    expect((await preview(address)).equals(await built(address))).toBe(true);
  });

  it.each(['/sitemap-index.xml', '/archive/manifest.json'])(
    'serves %s, which tells of other files',
    async (address) => {
      expect((await preview(address)).toString()).toBe((await built(address)).toString());
    },
  );
});
