import { defineCollection } from 'astro:content';
import { paperSchema } from './archive/model/schema.ts';

/**
 * Declares what a paper's file may hold to Astro and, through it, to editors, which complete and check frontmatter
 * by this schema. Nothing is loaded here: the parser that `npm run check` uses too reads the files (src/disk), since
 * it reports every problem with its place, and Astro would keep the whole archive a second time.
 */
export const collections = {
  papers: defineCollection({
    loader: { name: 'papers', load: async ({ store }) => store.clear() },
    schema: paperSchema,
  }),
};
