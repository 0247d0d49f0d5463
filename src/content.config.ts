import { defineCollection } from 'astro:content';
import { papersLoader, registriesLoader, syncLoader } from './site/loader.ts';

export const collections = {
  papers: defineCollection({ loader: papersLoader() }),
  registries: defineCollection({ loader: registriesLoader() }),
  sync: defineCollection({ loader: syncLoader() }),
};
