import type { Publication } from '../../archive/archive/publication.ts';
import type { Change } from '../../archive/archive/update-archive.ts';
import {
  fileResources,
  pageResources,
  type Resource,
  resourcesOfKind,
} from '../../archive/catalogue/catalogue.ts';
import { memoize } from '../../archive/memoize.ts';
import type { Paper } from '../../archive/model/paper.ts';

/**
 * The kind of what stands at each address of a site. It holds for every publication with the same addresses, and no
 * more than a text for each: one resource is found among those of its kind when it is first asked for.
 */
export class AddressIndex {
  readonly #kinds = new Map<string, string>();
  readonly #foundIn = memoize((_: Publication) => new Map<string, Resource>());

  constructor(publication: Publication) {
    for (const { address, kind } of pageResources(publication)) this.#kinds.set(address, kind);
    for (const { address, kind } of fileResources(publication)) this.#kinds.set(address, kind);
  }

  /** Has the facts of what was found gathered anew, where more is known of a publication than before. */
  forget(publication: Publication): void {
    this.#foundIn(publication).clear();
  }

  /** What stands at an address of a publication. */
  find(address: string, publication: Publication): Resource | undefined {
    const kind = this.#kinds.get(address);
    if (kind === undefined) return undefined;
    const found = this.#foundIn(publication);
    const resource = found.get(address) ?? findInKind(kind, address, publication);
    if (resource) found.set(address, resource);
    return resource;
  }
}

function findInKind(kind: string, address: string, publication: Publication): Resource | undefined {
  return resourcesOfKind(kind, publication).find((one) => one.address === address);
}

/** Says whether a change may add an address, or take one away: an edit of a text does not. */
export function movesAddresses({ removed, added }: Change): boolean {
  const before = new Map(removed.map((paper) => [paper.id, addressesDependOn(paper)]));
  return (
    removed.length !== added.length ||
    added.some((paper) => before.get(paper.id) !== addressesDependOn(paper))
  );
}

function addressesDependOn({
  id,
  date,
  alsoListed,
  upvotes,
  authors,
  org,
  tags,
  teaser,
}: Paper): string {
  return JSON.stringify([id, date, alsoListed, upvotes, authors, org, tags, teaser]);
}
