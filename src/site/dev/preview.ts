import { setTimeout } from 'node:timers/promises';
import settings from '../../../archive.config.ts';
import { assemble, withRegistries } from '../../archive/archive/build-archive.ts';
import type { RelatedPapers } from '../../archive/archive/publication.ts';
import { type Change, updateArchive } from '../../archive/archive/update-archive.ts';
import { bodyOf, isPage, viewOf } from '../../archive/catalogue/catalogue.ts';
import type { Template } from '../../archive/catalogue/kind.ts';
import { resolveConfig } from '../../archive/config.ts';
import type { Paper } from '../../archive/model/paper.ts';
import type { Registries } from '../../archive/model/registries.ts';
import { createSite } from '../../archive/site.ts';
import { publishArchive } from '../../disk/publish-archive.ts';
import { withSiteAddress } from '../../disk/site-address.ts';
import { themeColours } from '../../disk/theme-colours.ts';
import { fileTools } from '../file-tools.ts';
import { AddressIndex, movesAddresses } from './address-index.ts';
import { findLateResource } from './late-resource.ts';

/** What stands at an address: the content of a file, or the template of a page and what it shows. */
export type Found = { body: string | Uint8Array } | { template: Template; view: unknown };

/** What a preview is opened with. */
export interface PreviewOrder {
  /** The content root, where images lie. */
  root: string;
  papers: readonly Paper[];
  registries: Registries;
  /** The text of `sync.json`. */
  sync: string;
  relatedOf: (paper: Paper) => RelatedPapers;
}

/** The whole site, of which every part is made when it is asked for. */
export interface Preview {
  /** What stands at an address, below the origin, or undefined. */
  find: (address: string) => Promise<Found | undefined>;
  /** Takes in a change of papers, and registries and the sync's record as they are now. */
  change: (change: Change, now: Pick<PreviewOrder, 'registries' | 'sync'>) => void;
  /** Takes in that `relatedOf` has come to know more. */
  relatedAnew: () => void;
  /** Makes in idle moments what the pages of long lists would wait for. */
  warm: () => Promise<void>;
}

/** How many papers are prepared before anything else has its turn, and how long it has, in milliseconds. */
const BATCH = 100;
const IDLE = 2;

/** Opens a preview of the site of some papers. */
export function openPreview(order: PreviewOrder): Preview {
  const { root, papers, relatedOf } = order;
  let { registries, sync } = order;
  const config = resolveConfig(withSiteAddress(settings), papers.length, themeColours());
  const site = createSite(config);
  const tools = fileTools(root);
  const publish = () => publishArchive(root, archive, site, { sync, relatedOf });
  let archive = assemble(papers, registries);
  let publication = publish();
  let addresses = new AddressIndex(publication);
  const resourceAt = (address: string) => addresses.find(address, publication);
  const bodyAt = async (address: string): Promise<string | Uint8Array | undefined> => {
    const resource = resourceAt(address);
    return resource && bodyOf(site, resource, tools);
  };
  return {
    find: async (address) => {
      const resource =
        resourceAt(address) ??
        resourceAt(`${address}/`) ??
        (await findLateResource(address, publication, bodyAt));
      if (!resource) return undefined;
      return isPage(resource)
        ? viewOf(site, resource)
        : { body: await bodyOf(site, resource, tools) };
    },
    relatedAnew: () => addresses.forget(publication),
    warm: async () => {
      for (const [place, paper] of archive.papers.entries()) {
        if (place % BATCH === 0) await setTimeout(IDLE);
        publication.hashOf([publication.entryOf(paper).paper]);
      }
    },
    change: (change, now) => {
      archive = updateArchive(archive, registries, change);
      const isOther = now.registries !== registries;
      if (isOther) archive = withRegistries(archive, registries, now.registries);
      ({ registries, sync } = now);
      publication = publish();
      if (isOther || movesAddresses(change)) addresses = new AddressIndex(publication);
    },
  };
}
