import type { Archive } from '../archive/archive.ts';
import type { Routes } from '../catalogue/routes.ts';
import type { ResolvedConfig } from '../config.ts';

/** What every output is made of: the papers, the addresses and what the fork has set. */
export interface Publication {
  archive: Archive;
  routes: Routes;
  config: ResolvedConfig;
}
