import type { Publication } from '../../archive/files/publication.ts';

const HANDOVER = Symbol.for('daily-papers-archive.publication');

/**
 * A place that the two halves of a build share: Astro bundles the pages apart from the integrations, so that each
 * half has its own copy of every module, but both run in one process.
 */
const shared = globalThis as { [HANDOVER]?: Promise<Publication> };

/** Hands the archive, once the pages have loaded it, over to the integrations. */
export function handOver(publication: Promise<Publication>): Promise<Publication> {
  shared[HANDOVER] = publication;
  return publication;
}

/** The archive that the pages were built from. Throws where no page asked for it. */
export function handedOver(): Promise<Publication> {
  const publication = shared[HANDOVER];
  if (!publication)
    throw new Error('No page has loaded the archive, so there is nothing to write.');
  return publication;
}
