import { assemble } from '../../src/archive/archive/build-archive.ts';
import {
  type Publication,
  type PublicationTools,
  publish,
} from '../../src/archive/archive/publication.ts';
import {
  bodyOf,
  fileResources,
  lateResources,
  pageResources,
  type Resource,
  sitemapPart,
  viewOf,
} from '../../src/archive/catalogue/catalogue.ts';
import type { Template } from '../../src/archive/catalogue/kind.ts';
import { type ArchiveConfig, resolveConfig } from '../../src/archive/config.ts';
import type { Paper } from '../../src/archive/model/paper.ts';
import { NO_REGISTRIES, type Registries } from '../../src/archive/model/registries.ts';
import { createSite } from '../../src/archive/site.ts';
import type { Views } from '../../src/archive/views/views.ts';
import { sha256 } from '../../src/disk/sha256.ts';
import { fileTools } from '../../src/site/file-tools.ts';
import { makePaper } from './make-paper.ts';

/** What files are made with; there are no images. */
export const tools = fileTools('/nowhere');

/** An archive at https://papers.example with one topic, one organization and the papers of a test. */
export function makePublication(
  papers: readonly Partial<Paper>[],
  registries: Partial<Registries> = {},
  config: Partial<ArchiveConfig> = {},
  others: Partial<PublicationTools> = {},
): Publication {
  const resolved = resolveConfig(
    {
      name: 'Example Papers',
      description: 'Papers of every day.',
      site: 'https://papers.example',
      ...config,
    },
    papers.length,
  );
  return publish(
    assemble(papers.map(makePaper), { ...NO_REGISTRIES, ...REGISTRIES, ...registries }),
    createSite(resolved),
    {
      sha256,
      relatedOf: () => ({ before: [], after: [] }),
      imageHash: (file) => sha256(file),
      ...others,
    },
  );
}

/** A topic of the registry of which a test states only what it is about. */
export function makeTag(slug: string, merged: string[] = []): Registries['tags'][number] {
  return {
    slug,
    label: slug,
    description: `About ${slug}.`,
    aliases: [],
    titles: [],
    hints: [],
    categories: [],
    merged,
  };
}

/** An organization of the registry of which a test states only what it is about. */
export function makeOrg(
  slug: string,
  stated: Partial<Registries['orgs'][number]> = {},
): Registries['orgs'][number] {
  return { slug, name: slug, aliases: [], renamed: [], draft: false, ...stated };
}

const REGISTRIES: Partial<Registries> = {
  tags: [{ ...makeTag('reasoning'), label: 'Reasoning' }],
  orgs: [makeOrg('qwen', { name: 'Qwen', aliases: ['Qwen Team'] })],
};

/** The pages and files of a publication by address, but those that tell of others. */
export function resourcesOf(publication: Publication): Map<string, Resource> {
  const resources = [...fileResources(publication), ...pageResources(publication)];
  return new Map(resources.map((resource) => [resource.address, resource]));
}

/** The files that tell of others, by address. */
export async function lateOf(publication: Publication): Promise<Map<string, Resource>> {
  const bodies = new Map<string, string | Uint8Array>();
  const listed = new Map<string, string[]>();
  for (const resource of fileResources(publication)) {
    if (resource.kind !== 'bulk') continue;
    bodies.set(resource.address, await bodyOf(publication.site, resource, tools));
  }
  for (const page of pageResources(publication)) {
    const part = sitemapPart(page);
    if (part !== false) listed.set(part, [...(listed.get(part) ?? []), page.address].sort());
  }
  const finished = (address: string) => {
    const body = bodies.get(address);
    if (!body) throw new Error(`Nothing was made at ${address}.`);
    return { bytes: Buffer.byteLength(body as string), sha256: sha256(body) };
  };
  const late = lateResources(publication, { listed, finished });
  return new Map([...late].map((resource) => [resource.address, resource]));
}

/** The text of the file at an address. */
export async function textAt(publication: Publication, address: string): Promise<string> {
  return String(await bodyAt(publication, address));
}

/** The content of the file at an address. */
export async function bodyAt(
  publication: Publication,
  address: string,
): Promise<string | Uint8Array> {
  const resource =
    resourcesOf(publication).get(address) ?? (await lateOf(publication)).get(address);
  if (!resource) throw new Error(`There is no file ${address}.`);
  return bodyOf(publication.site, resource, tools);
}

/** What the page at an address shows; its template must be the named one. */
export function viewAt<Name extends Template>(
  publication: Publication,
  name: Name,
  address: string,
): Views[Name] {
  const resource = resourcesOf(publication).get(address);
  if (!resource) throw new Error(`There is no page ${address}.`);
  const { template, view } = viewOf(publication.site, resource);
  if (template !== name) throw new Error(`${address} is a page of the kind ${template}.`);
  return view as Views[Name];
}

/** Titles that break feeds, citations and pages, each with the text that a reader must see. */
export const NASTY_TITLES: readonly (readonly [source: string, text: string])[] = [
  ['X</script><script>alert(1)</script>', 'X</script><script>alert(1)</script>'],
  ['R&D &amp; AT&amp;T &lt;b&gt;', 'R&D &amp; AT&amp;T &lt;b&gt;'],
  ['Prompting with `<think>` and List<String>', 'Prompting with `<think>` and List<String>'],
  ['Training for \\$5 beats $10 models', 'Training for $5 beats $10 models'],
  ['A Sketch in $\\sim$20 Seconds', 'A Sketch in ∼20 Seconds'],
  ['Attention in $O(n\\log n)$', 'Attention in O(n log n)'],
  [
    'A ]]> inside, a "quote" and an \'apostrophe\'',
    'A ]]> inside, a "quote" and an \'apostrophe\'',
  ],
  ['X <!-- y', 'X <!-- y'],
  ['论文：モデル, модель and Ελληνικά', '论文：モデル, модель and Ελληνικά'],
  ['100%2e%2e%2f %s {brace', '100%2e%2e%2f %s {brace'],
  ['1e5', '1e5'],
];
