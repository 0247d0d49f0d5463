import type { Sha256 } from '../archive/content-hash.ts';
import type { Publication } from '../archive/publication.ts';
import type { Site } from '../site.ts';
import { FILE_KINDS, LATE_FILE_KINDS } from './file-kinds.ts';
import type { FileTools, Others, Placed } from './kind.ts';
import { PAGE_KINDS } from './page-kinds.ts';

/** A page or a file of the site: where it stands, its kind, and all that its bytes depend on besides the site. */
export interface Resource extends Placed<unknown> {
  kind: string;
}

/** Every page of the site. */
export function* pageResources(publication: Publication): Generator<Resource> {
  for (const kind of Object.keys(PAGE_KINDS)) yield* resourcesOfKind(kind, publication);
}

/** Every file of the site but pages, the search index, and files that tell of others. */
export function* fileResources(publication: Publication): Generator<Resource> {
  for (const kind of Object.keys(FILE_KINDS)) yield* resourcesOfKind(kind, publication);
}

/** Every page or file of one kind, but those that tell of others. */
export function* resourcesOfKind(kind: string, publication: Publication): Generator<Resource> {
  const placed = PAGE_KINDS[kind]?.pages(publication) ?? FILE_KINDS[kind]?.files(publication);
  for (const one of placed ?? []) yield Object.assign(one, { kind });
}

/** The files that tell of other resources. */
export function* lateResources(publication: Publication, others: Others): Generator<Resource> {
  for (const [kind, { files }] of Object.entries(LATE_FILE_KINDS)) {
    for (const file of files(publication, others)) yield Object.assign(file, { kind });
  }
}

/** The part of the sitemap that lists a page, or `false` where none does. */
export function sitemapPart({ kind, facts }: Resource): string | false {
  const page = PAGE_KINDS[kind];
  if (!page) return false;
  return page.sitemap ? page.sitemap(facts) : 'pages';
}

/** Says whether a resource is a page, which a template renders, or a file, which is written as it is made. */
export function isPage({ kind }: Pick<Resource, 'kind'>): boolean {
  return kind in PAGE_KINDS;
}

/** The template of a page and what it shows. */
export function viewOf(site: Site, { kind, facts }: Resource) {
  const page = PAGE_KINDS[kind];
  if (!page) throw new Error(`There is no kind of page called ${kind}.`);
  return { template: page.template, view: page.view(site, facts) };
}

/** The content of a file. */
export async function bodyOf(
  site: Site,
  { kind, facts }: Resource,
  tools: FileTools,
): Promise<string | Uint8Array> {
  const file = FILE_KINDS[kind];
  if (file) return file.body(site, facts, tools);
  const late = LATE_FILE_KINDS[kind];
  if (late) return late.body(site, facts);
  throw new Error(`There is no kind of file called ${kind}.`);
}

/**
 * The key of a resource: it changes whenever its facts do. What all resources depend on besides (code, configuration,
 * packages) is hashed once for all of them.
 */
export function keyOf({ kind, facts }: Resource, publication: Publication, sha256: Sha256): string {
  const { isEntry, entryHash } = publication;
  const text = JSON.stringify(facts, (_name, value: unknown) =>
    isEntry(value) ? entryHash(value) : value,
  );
  return sha256(`${kind} ${text}`).slice(0, KEY_DIGITS);
}

/** Enough digits that no two facts of an archive ever share a key. */
const KEY_DIGITS = 32;
