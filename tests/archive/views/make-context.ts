import { createHash } from 'node:crypto';
import { createRoutes } from '../../../src/archive/addresses/routes.ts';
import { assemble } from '../../../src/archive/archive/build-archive.ts';
import { type ArchiveConfig, resolveConfig } from '../../../src/archive/config.ts';
import type { Paper } from '../../../src/archive/model/paper.ts';
import { NO_REGISTRIES, type Registries } from '../../../src/archive/model/registries.ts';
import { type Context, createContext } from '../../../src/archive/views/context.ts';
import { makePaper } from '../make-paper.ts';

/** A context over some papers, at the root of papers.example. */
export function makeContext(
  papers: readonly Partial<Paper>[],
  registries: Partial<Registries> = {},
  config: Partial<ArchiveConfig> = {},
): Context {
  const resolved = resolveConfig({
    name: 'Example Papers',
    description: 'Papers of every day.',
    site: 'https://papers.example',
    ...config,
  });
  return createContext({
    archive: assemble(papers.map(makePaper), { ...NO_REGISTRIES, ...registries }),
    routes: createRoutes(resolved.site, resolved.base),
    config: resolved,
    sha256: (content) => createHash('sha256').update(content).digest('hex'),
  });
}

/** A topic of the registry of which a test states only what it is about. */
export function makeTag(slug: string, merged: string[] = []): Registries['tags'][number] {
  return { slug, label: slug, description: `About ${slug}.`, aliases: [], categories: [], merged };
}
