import { PAGES_FOLDER } from '../../archive/content/paper-file.ts';
import { LINK_KEYS } from '../../archive/model/links.ts';
import type { ParsedPaper, Place } from '../../archive/model/paper.ts';
import type { Registries, RegistryPlaces } from '../../archive/model/registries.ts';
import { pageLinks, statedLinks } from '../../archive/model/stated-links.ts';

/** Where a link is written. */
export interface LinkPlace extends Place {
  address: string;
  /** Relative to the content root. */
  file: string;
}

const START: Place = { line: 1, column: 1 };

/** The links that a paper's file states, each with its first place there. */
export function placesInPaper({ paper, file, places }: ParsedPaper, text: string): LinkPlace[] {
  const keys = new Map(LINK_KEYS.map((key) => [paper.links[key], `links.${key}`]));
  return statedLinks(paper).map((address) => {
    const key = keys.get(address) ?? (address.startsWith('https://doi.org/') ? 'doi' : undefined);
    const place = (key === undefined ? undefined : places[key]) ?? placeInText(text, address);
    return { address, file, ...place };
  });
}

/** The home pages of organizations, and the links of own pages. */
export function placesInRegistries(
  { orgs, pages }: Registries,
  places: RegistryPlaces,
): LinkPlace[] {
  const homepages = orgs.flatMap(({ slug, homepage }) => {
    const place = places.orgs?.[`${slug}.homepage`] ?? START;
    return homepage ? [{ address: homepage, file: 'orgs.yaml', ...place }] : [];
  });
  const inPages = pages.flatMap((page) =>
    pageLinks(page).map((address) => ({
      address,
      file: `${PAGES_FOLDER}/${page.slug}.md`,
      ...(places.pages?.[`${page.slug} ${address}`] ?? START),
    })),
  );
  return [...homepages, ...inPages];
}

function placeInText(text: string, address: string): Place {
  const at = text.lastIndexOf(address);
  if (at === -1) return START;
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
