import { defineCollection } from 'astro:content';
import { papersLoader, registriesLoader } from './site/loader.ts';

export const collections = {
  papers: defineCollection({ loader: papersLoader() }),
  registries: defineCollection({ loader: registriesLoader() }),
};
