import { orgFinder } from '../archive/archive/registry-finders.ts';
import type { OrgEntry } from '../archive/model/registries.ts';
import { properName } from './proper-name.ts';

/** The organization that a source states: its name, the name of its page at Hugging Face, and the texts of the paper. */
export interface StatedOrg {
  org?: string;
  orgHandle?: string;
  title?: string;
  abstract?: string;
}

/** The name under which a paper states its organization, and whether the registry has it. */
export interface NamedOrg {
  org: string;
  isKnown: boolean;
}

/** Finds how a paper states an organization; undefined where none is stated. */
export type NameOrg = (stated: StatedOrg) => NamedOrg | undefined;

/**
 * Names organizations as a registry does, which knows them by name and by page. One that it does not have keeps the
 * name that the source states, written as a name: registries hold what a person decided, so that no import writes them.
 */
export function orgNamer(orgs: readonly OrgEntry[]): NameOrg {
  const find = orgFinder(orgs);
  const bySlug = new Map(orgs.map((entry) => [entry.slug, entry]));
  const byPage = new Map(orgs.map((entry) => [entry.huggingface, entry]));
  const entryOf = (name: string | undefined) => bySlug.get(find(name) ?? '');
  return ({ org, orgHandle, title = '', abstract = '' }) => {
    if (org === undefined) return undefined;
    const known = entryOf(org) ?? entryOf(orgHandle) ?? (orgHandle && byPage.get(orgHandle));
    if (!known) return { org: properName(org, `${title} ${abstract}`), isKnown: false };
    // A name without capitals is a handle, or was typed in haste: the registry has the proper one.
    const isAsStated = find(org) !== undefined && org !== org.toLowerCase();
    return { org: isAsStated ? org : known.name, isKnown: true };
  };
}
