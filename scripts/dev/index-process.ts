import { mkdir, rename, rm } from 'node:fs/promises';
import { createSite } from '../../src/archive/site.ts';
import { loadPublication } from '../../src/disk/load-publication.ts';
import { makeSearchIndexes } from '../build/search/search-indexes.ts';
import { siteConfig } from '../cli/site-config.ts';

// A step of the preview, see write-index-beside.ts: writes a search index of a content root into a folder.
process.on('disconnect', () => process.exit(1));
const { folder, root } = JSON.parse(process.argv[2] ?? '{}') as { folder: string; root: string };
const aside = `${folder}.${process.pid}`;
await mkdir(aside, { recursive: true });
const publication = await loadPublication(root, createSite(siteConfig()));
await makeSearchIndexes({ publication, folder: aside, last: undefined });
await rm(folder, { recursive: true, force: true });
await rename(aside, folder);
process.exit(0);
