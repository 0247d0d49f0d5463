import { createRoutes } from '../../src/archive/addresses/routes.ts';
import { assemble } from '../../src/archive/archive/build-archive.ts';
import { type ArchiveConfig, resolveConfig } from '../../src/archive/config.ts';
import type { Publication } from '../../src/archive/files/publication.ts';
import type { Paper } from '../../src/archive/model/paper.ts';
import { NO_REGISTRIES, type Registries } from '../../src/archive/model/registries.ts';

/** A paper of which a test states only what it is about. */
export function paper(stated: Partial<Paper> = {}): Paper {
  return {
    id: '2512.00001',
    title: 'A Paper',
    date: '2025-12-10',
    authors: ['Ada Lovelace'],
    tags: [],
    categories: ['cs.CL'],
    links: {},
    alsoListed: [],
    abstract: 'It says something. Then it says more.',
    ...stated,
  };
}

/** An archive at https://papers.example with one topic, one organization and the papers of a test. */
export function publicationOf(
  papers: readonly Paper[],
  registries: Partial<Registries> = {},
  config: Partial<ArchiveConfig> = {},
): Publication {
  const settings = {
    name: 'Papers',
    description: 'All of them.',
    site: 'https://papers.example',
    ...config,
  };
  return {
    archive: assemble(papers, { ...NO_REGISTRIES, ...REGISTRIES, ...registries }),
    routes: createRoutes(settings.site, settings.base ?? '/'),
    config: resolveConfig(settings),
  };
}

const REGISTRIES: Partial<Registries> = {
  tags: [
    {
      slug: 'reasoning',
      label: 'Reasoning',
      description: 'Thinking in steps.',
      aliases: [],
      categories: [],
      merged: [],
    },
  ],
  orgs: [{ slug: 'qwen', name: 'Qwen', aliases: ['Qwen Team'], renamed: [], draft: false }],
};

/** Titles that break feeds, citations and pages, each with the text that a reader must see. */
export const NASTY_TITLES: readonly (readonly [source: string, text: string])[] = [
  ['X</script><script>alert(1)</script>', 'X</script><script>alert(1)</script>'],
  ['R&D &amp; AT&amp;T &lt;b&gt;', 'R&D &amp; AT&amp;T &lt;b&gt;'],
  ['Prompting with `<think>` and List<String>', 'Prompting with `<think>` and List<String>'],
  ['Training for \\$5 beats $10 models', 'Training for $5 beats $10 models'],
  ['A Sketch in $\\sim$20 Seconds', 'A Sketch in ∼20 Seconds'],
  ['Attention in $O(n\\log n)$', 'Attention in O(n log n)'],
  [
    'A ]]> inside, a "quote" and an \'apostrophe\'',
    'A ]]> inside, a "quote" and an \'apostrophe\'',
  ],
  ['X <!-- y', 'X <!-- y'],
  ['论文：モデル, модель and Ελληνικά', '论文：モデル, модель and Ελληνικά'],
  ['100%2e%2e%2f %s {brace', '100%2e%2e%2f %s {brace'],
  ['1e5', '1e5'],
];
