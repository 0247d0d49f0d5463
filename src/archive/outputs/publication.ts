import type { Archive } from '../archive.ts';
import type { ResolvedConfig } from '../config.ts';
import type { Routes } from '../routes.ts';

/** What every output is made of: the papers, the addresses and what the fork has set. */
export interface Publication {
  archive: Archive;
  routes: Routes;
  config: ResolvedConfig;
}
