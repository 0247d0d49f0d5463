import settings from '../../../archive.config.ts';
import {
  bodyOf,
  fileResources,
  isPage,
  lateResources,
  pageResources,
  type Resource,
  sitemapPart,
  viewOf,
} from '../../archive/catalogue/catalogue.ts';
import type { Others, Template } from '../../archive/catalogue/kind.ts';
import { resolveConfig } from '../../archive/config.ts';
import { createSite } from '../../archive/site.ts';
import { contentRoot } from '../../disk/content-root.ts';
import { loadPublication } from '../../disk/load-publication.ts';
import { withSiteAddress } from '../../disk/site-address.ts';
import { fileTools } from '../file-tools.ts';

/** What stands at an address: the content of a file, or the template of a page and what it shows. */
export type Found = { body: string | Uint8Array } | { template: Template; view: unknown };

/** The whole site, of which every part is made when it is asked for. */
export interface Preview {
  /** What stands at an address, below the origin, or undefined. */
  find: (address: string) => Promise<Found | undefined>;
}

/** Reads the content and opens a preview of its site. Throws an Error with the report where the content has errors. */
export async function openPreview(): Promise<Preview> {
  const root = contentRoot();
  const site = createSite(resolveConfig(withSiteAddress(settings)));
  const publication = await loadPublication(root, site);
  const tools = fileTools(root);
  const listed = new Map<string, string[]>();
  const resources = new Map<string, Resource>();
  for (const resource of pageResources(publication)) {
    resources.set(resource.address, resource);
    const part = sitemapPart(resource);
    if (part !== false) listed.set(part, [...(listed.get(part) ?? []), resource.address]);
  }
  for (const resource of fileResources(publication)) resources.set(resource.address, resource);
  const others: Others = { listed, finished: () => ({ bytes: 0, sha256: '' }) };
  for (const late of lateResources(publication, others)) resources.set(late.address, late);
  return {
    find: async (address) => {
      const resource = resources.get(address) ?? resources.get(`${address}/`);
      if (!resource) return undefined;
      if (isPage(resource)) return viewOf(site, resource);
      return { body: await bodyOf(site, resource, tools) };
    },
  };
}
