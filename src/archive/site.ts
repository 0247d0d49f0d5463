import { createRoutes, type Routes } from './addresses/routes.ts';
import type { ResolvedConfig } from './config.ts';
import type { Words } from './words/en.ts';
import { wordsOf } from './words/languages.ts';

/** What all pages and files of a site share and no paper changes: the fork's configuration, addresses and words. */
export interface Site {
  config: ResolvedConfig;
  routes: Routes;
  words: Words;
}

/** The site of a configuration. */
export function createSite(config: ResolvedConfig): Site {
  return {
    config,
    routes: createRoutes(config.site, config.base),
    words: wordsOf(config.language),
  };
}
