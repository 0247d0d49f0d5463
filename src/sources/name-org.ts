import { orgFinder } from '../archive/archive/build-archive.ts';
import type { OrgEntry } from '../archive/model/registries.ts';

/** The organization that a source states: its name, and the name of its page at Hugging Face. */
export interface StatedOrg {
  org?: string;
  orgHandle?: string;
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
 * name that the source states: registries hold what a person decided, so that no import writes them.
 */
export function orgNamer(orgs: readonly OrgEntry[]): NameOrg {
  const find = orgFinder(orgs);
  const bySlug = new Map(orgs.map((entry) => [entry.slug, entry]));
  const byPage = new Map(orgs.map((entry) => [entry.huggingface, entry]));
  return ({ org, orgHandle }) => {
    if (org === undefined) return undefined;
    if (find(org) !== undefined) return { org, isKnown: true };
    const known =
      bySlug.get(find(orgHandle) ?? '') ?? (orgHandle ? byPage.get(orgHandle) : undefined);
    return known ? { org: known.name, isKnown: true } : { org, isKnown: false };
  };
}
