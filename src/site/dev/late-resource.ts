import type { Publication } from '../../archive/archive/publication.ts';
import {
  lateResources,
  pageResources,
  type Resource,
  sitemapPart,
} from '../../archive/catalogue/catalogue.ts';
import type { Finished } from '../../archive/catalogue/kind.ts';
import { memoize } from '../../archive/memoize.ts';
import { compareText } from '../../archive/model/order.ts';
import { sha256 } from '../../disk/sha256.ts';

/** Thrown where a file tells of another one that must be made first. */
class NotMade extends Error {
  readonly address: string;

  constructor(address: string) {
    super(`Nothing stands at ${address}.`);
    this.address = address;
  }
}

const foundIn = memoize((_: Publication) => new Map<string, Promise<Resource | undefined>>());

/** Finds a file that tells of others, such as the sitemap; those that it tells of are made first, by `bodyAt`. */
export function findLateResource(
  address: string,
  publication: Publication,
  bodyAt: (address: string) => Promise<string | Uint8Array | undefined>,
): Promise<Resource | undefined> {
  const found = foundIn(publication);
  const resource = found.get(address) ?? find(address, publication, bodyAt);
  found.set(address, resource);
  return resource;
}

async function find(
  address: string,
  publication: Publication,
  bodyAt: (address: string) => Promise<string | Uint8Array | undefined>,
): Promise<Resource | undefined> {
  if (!/\.(xml|json)$/.test(address)) return undefined;
  const listed = pagesByPart(publication);
  const made = new Map<string, Finished>();
  const finished = (other: string): Finished => {
    const one = made.get(other);
    if (!one) throw new NotMade(other);
    return one;
  };
  for (;;) {
    try {
      const late = lateResources(publication, { listed, finished });
      const found = late.find((one) => one.address === address);
      // Its facts are gathered here, where it is known what is not made.
      return found && { ...found };
    } catch (error) {
      if (!(error instanceof NotMade)) throw error;
      const body = await bodyAt(error.address);
      if (body === undefined) throw error;
      made.set(error.address, { bytes: Buffer.byteLength(body), sha256: sha256(body) });
    }
  }
}

/** The pages that search engines may list, by part of the sitemap. */
const pagesByPart = memoize((publication: Publication): Map<string, string[]> => {
  const listed = new Map<string, string[]>();
  for (const resource of pageResources(publication)) {
    const part = sitemapPart(resource);
    if (part === false) continue;
    const addresses = listed.get(part) ?? [];
    addresses.push(resource.address);
    listed.set(part, addresses);
  }
  for (const addresses of listed.values()) addresses.sort(compareText);
  return new Map([...listed].sort(([a], [b]) => compareText(a, b)));
});
