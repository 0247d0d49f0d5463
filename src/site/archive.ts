import { getCollection, getEntry } from 'astro:content';
import settings from '../../archive.config.ts';
import type { Archive } from '../archive/archive/archive.ts';
import { assemble } from '../archive/archive/build-archive.ts';
import { createRoutes, type Routes } from '../archive/catalogue/routes.ts';
import { type ResolvedConfig, resolveConfig } from '../archive/config.ts';
import type { Paper } from '../archive/model/paper.ts';
import type { Registries } from '../archive/model/registries.ts';
import { handOver } from './outputs/handover.ts';

/** What every page and every output is made of. */
export interface LoadedArchive {
  archive: Archive;
  routes: Routes;
  config: ResolvedConfig;
}

let loaded: Promise<LoadedArchive> | undefined;

/** The archive of the content collections, put together once a build and anew on every request in `npm run dev`. */
export function loadArchive(): Promise<LoadedArchive> {
  if (import.meta.env.DEV) return load();
  loaded ??= handOver(load());
  return loaded;
}

async function load(): Promise<LoadedArchive> {
  const config = resolveConfig(settings);
  const entries = await getCollection('papers');
  const papers = entries.map((entry) => entry.data as Paper);
  const registries: Registries = {
    tags: await registry('tags'),
    orgs: await registry('orgs'),
    authors: await registry('authors'),
    feeds: await registry('feeds'),
  };
  return {
    archive: assemble(papers, registries),
    // Astro's own values: a build for another host or path may set them on its command line.
    routes: createRoutes(import.meta.env.SITE ?? config.site, import.meta.env.BASE_URL),
    config,
  };
}

async function registry<Name extends keyof Registries>(name: Name): Promise<Registries[Name]> {
  const entry = await getEntry('registries', name);
  return ((entry?.data as { entries?: Registries[Name] } | undefined)?.entries ??
    []) as Registries[Name];
}
