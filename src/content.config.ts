import { defineCollection } from 'astro:content';
import { papersLoader, registriesLoader, syncLoader } from './site/loader.ts';

/** What Astro loads: the papers, the registries, and the record of the days that a sync asked for. */
export const collections = {
  papers: defineCollection({ loader: papersLoader() }),
  registries: defineCollection({ loader: registriesLoader() }),
  sync: defineCollection({ loader: syncLoader() }),
};
