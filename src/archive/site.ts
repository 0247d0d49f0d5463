import { createRoutes, type Routes } from './addresses/routes.ts';
import type { ResolvedConfig } from './config.ts';
import { isExampleRepository } from './example.ts';
import type { Words } from './words/en.ts';
import { wordsOf } from './words/languages.ts';

/** What all pages and files of a site share and no paper changes: the fork's configuration, addresses and words. */
export interface Site {
  config: ResolvedConfig;
  routes: Routes;
  words: Words;
}

/** The site of a configuration. A repository that is still an example is none: no page leads there. */
export function createSite({ repository, ...config }: ResolvedConfig): Site {
  const isThere = repository !== undefined && !isExampleRepository(repository);
  return {
    config: isThere ? { ...config, repository } : config,
    routes: createRoutes(config.site, config.base),
    words: wordsOf(config.language),
  };
}
