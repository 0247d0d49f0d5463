import type { Archive } from '../archive/archive.ts';
import type { Routes } from '../catalogue/routes.ts';
import type { ResolvedConfig } from '../config.ts';
import type { Sha256 } from '../files/bulk/revision.ts';
import { en, type Words } from '../words/en.ts';

/** What every view is made of. */
export interface Context {
  archive: Archive;
  routes: Routes;
  config: ResolvedConfig;
  words: Words;
  sha256: Sha256;
}

/** A context with the words of the interface. */
export function createContext(parts: Omit<Context, 'words'>): Context {
  return { ...parts, words: en };
}

/** A word that leads somewhere. */
export interface Link {
  label: string;
  href: string;
}

/** A word that may lead somewhere. */
export interface MaybeLink {
  label: string;
  href?: string;
}

/** A link with a number beside it. */
export interface CountedLink extends Link {
  count: string;
}
