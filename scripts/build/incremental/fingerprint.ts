import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedConfig } from '../../../src/archive/config.ts';
import { FORMAT_FILE } from '../../../src/archive/content/content-format.ts';
import { REGISTRY_SCHEMAS } from '../../../src/archive/model/registries.ts';
import { SHIPPED_CONTENT } from '../../../src/disk/read-registries.ts';
import { sha256 } from '../../../src/disk/sha256.ts';
import { ROOT } from '../root.ts';

/** What all pages and files depend on besides their facts, relative to the project. */
export const CODE = [
  'src/abstract',
  'src/archive',
  'src/client',
  'src/components',
  'src/disk/error-code.ts',
  'src/disk/sha256.ts',
  'src/layouts',
  'src/pages',
  'src/site',
  'src/styles',
  'scripts/build',
  'public',
  'astro.config.mjs',
  'package-lock.json',
  // Its version is on the about page.
  'package.json',
] as const;

/** The hash of code, templates, styles, packages and configuration: where it changes, everything is made anew. */
export function codeFingerprint(config: ResolvedConfig): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, config]));
  for (const path of CODE) addTree(hash, join(ROOT, path), path);
  return hash.digest('hex');
}

/** The code that reads papers. */
export const PARSER = [
  'src/abstract',
  'src/archive/content',
  'src/archive/model',
  'src/archive/problems',
];

/** The hash of the code that reads papers, and of the packages that it uses. */
export function parserFingerprint(): string {
  return hashOfCode(PARSER);
}

/** The code that relates papers. */
export const RELATED = [
  'src/abstract',
  'src/archive/model',
  'src/archive/related',
  'src/disk/error-code.ts',
  'src/disk/sha256.ts',
  'scripts/build/related-thread.ts',
];

/** The hash of the code that relates papers, and of the packages that it uses. */
export function relatedFingerprint(): string {
  return hashOfCode(RELATED);
}

function hashOfCode(paths: readonly string[]): string {
  const hash = createHash('sha256');
  hash.update(process.version);
  for (const path of [...paths, 'package-lock.json']) addTree(hash, join(ROOT, path), path);
  return hash.digest('hex');
}

/** The code that reads content; where it changes, facts are gathered anew, and what they are the same for is kept. */
export const READERS = ['src/disk', 'src/sources/sync', 'src/sources/json-value.ts'] as const;

/** The files beside papers that facts are gathered from; `arxiv.yaml` only says what an import chooses. */
const FACT_FILES = [
  'tags.yaml',
  'orgs.yaml',
  'authors.yaml',
  'feeds.yaml',
  'former.yaml',
  'sync.json',
  'links.jsonl',
  FORMAT_FILE,
];

/** What is known of a content root once every file of it was read. */
export interface ContentFingerprint {
  /** The hash of everything that facts are gathered from (hex). */
  sha256: string;
  /** The hash of each file (hex), by its path relative to the root. */
  files: ReadonlyMap<string, string>;
}

/**
 * The hash of everything that facts are gathered from: the files of a content root, the repository's own registries
 * and pages, which stand in for those that it lacks, and the code that reads them. Names and bytes count, times do not.
 */
export function contentFingerprint(root: string): ContentFingerprint {
  const hash = createHash('sha256');
  const files = new Map<string, string>();
  for (const path of READERS) addTree(hash, join(ROOT, path), path);
  addTree(hash, join(root, 'papers'), 'papers', files);
  for (const folder of [root, SHIPPED_CONTENT]) {
    addTree(hash, join(folder, 'pages'), 'pages');
    for (const file of FACT_FILES) addTree(hash, join(folder, file), file);
    for (const name of Object.keys(REGISTRY_SCHEMAS)) addTree(hash, join(folder, name), name);
  }
  return { sha256: hash.digest('hex'), files };
}

/** Adds the names and bytes of a file, or of all below a folder; the hash of each is put into `files`. */
function addTree(hash: Hash, path: string, name: string, files?: Map<string, string>): void {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    const ofFile = sha256(readFileSync(path));
    hash.update(`${name}\n${ofFile}\n`);
    files?.set(name, ofFile);
    return;
  }
  for (const inner of readdirSync(path).sort())
    addTree(hash, join(path, inner), `${name}/${inner}`, files);
}
