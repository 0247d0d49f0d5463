import { defineCollection } from 'astro:content';
import { basename } from 'node:path';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const papers = defineCollection({
  loader: glob({
    pattern: '**/*.md',
    base: process.env.PAPERS,
    // Astro's own ids are slugs, which lose the dot of 2506.24119.
    generateId: ({ entry }) => basename(entry, '.md'),
  }),
  schema: z.object({
    title: z.string(),
    date: z.coerce.date(),
    authors: z.array(z.coerce.string()).default([]),
    org: z.coerce.string().optional(),
    upvotes: z.number().optional(),
    tags: z.array(z.string()).default([]),
    links: z.record(z.string(), z.string()).default({}),
  }),
});

export const collections = { papers };
