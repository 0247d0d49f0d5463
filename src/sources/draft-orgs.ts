import { orgFinder } from '../archive/archive/build-archive.ts';
import { yamlText } from '../archive/content/yaml-text.ts';
import type { OrgEntry } from '../archive/model/registries.ts';
import { slugOf, titleSlug } from '../archive/model/slug.ts';

/** The organization that a source states: its name, and the name of its page at Hugging Face. */
export interface StatedOrg {
  org?: string;
  orgHandle?: string;
}

/** The name under which a paper states its organization, and the entry to add where the registry has none. */
export interface NamedOrg {
  org: string;
  added?: OrgEntry;
}

/** The organizations of a registry, looked up by name and by page; grows by the entries that a run drafts. */
export interface OrgBook {
  /** Undefined where no organization is stated. */
  nameOrg: (stated: StatedOrg) => NamedOrg | undefined;
  add: (entry: OrgEntry) => void;
}

/** A book of the organizations of a registry. */
export function orgBook(orgs: readonly OrgEntry[]): OrgBook {
  const find = orgFinder(orgs);
  const own = new Map<string, OrgEntry>();
  const entries = new Map(orgs.map((entry) => [entry.slug, entry]));
  const pages = new Map(orgs.map((entry) => [entry.huggingface, entry]));
  const entryOf = (name: string | undefined): OrgEntry | undefined =>
    name === undefined ? undefined : (own.get(slugOf(name)) ?? entries.get(find(name) ?? ''));
  return {
    nameOrg: ({ org, orgHandle }) => {
      if (org === undefined) return undefined;
      if (entryOf(org)) return { org };
      const known = entryOf(orgHandle) ?? (orgHandle ? pages.get(orgHandle) : undefined);
      if (known) return { org: known.name };
      const added = draftEntry(org, orgHandle, (slug) => entryOf(slug) !== undefined);
      return added ? { org, added } : { org };
    },
    add: (entry) => {
      own.set(entry.slug, entry);
      own.set(slugOf(entry.name), entry);
      pages.set(entry.huggingface, entry);
    },
  };
}

/** The text of `orgs.yaml` with drafts of entries below; every byte that is there stays. */
export function appendOrgs(text: string, added: readonly OrgEntry[]): string {
  const entries = added.map(({ slug, name, huggingface }) =>
    [
      `${slug}:`,
      `  name: ${yamlText(name)}`,
      ...(huggingface === undefined ? [] : [`  huggingface: ${yamlText(huggingface)}`]),
      '  draft: true',
      '',
    ].join('\n'),
  );
  const end = text === '' || text.endsWith('\n') ? '' : '\n';
  return [text + end, ...entries].join(text === '' ? '' : '\n');
}

/** An entry with a slug that no name of the registry folds to; undefined where the name gives none. */
function draftEntry(
  name: string,
  handle: string | undefined,
  isTaken: (slug: string) => boolean,
): OrgEntry | undefined {
  const base = titleSlug(name) || titleSlug(handle ?? '');
  if (base === '' || slugOf(name) === '') return undefined;
  let slug = base;
  for (let number = 2; isTaken(slug); number++) slug = `${base}-${number}`;
  return {
    slug,
    name,
    aliases: [],
    renamed: [],
    draft: true,
    ...(handle !== undefined && { huggingface: handle }),
  };
}
