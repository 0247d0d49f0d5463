import { orgFinder } from '../archive/registry-finders.ts';
import { compareText } from '../model/order.ts';
import type { Paper } from '../model/paper.ts';
import type { OrgEntry } from '../model/registries.ts';
import { shown } from '../problems/shown.ts';

/** How many organizations a report names, and from how many papers on one wants an entry. */
const SHOWN = 10;
const PAPERS_MIN = 2;

/** An organization without an entry in the registry. */
export interface WantedOrg {
  name: string;
  papers: number;
}

/** The organizations that several papers name and the registry lacks, those of most papers first, then by name. */
export function wantedOrgs(papers: readonly Paper[], orgs: readonly OrgEntry[]): WantedOrg[] {
  const find = orgFinder(orgs);
  const counts = new Map<string, number>();
  for (const { org } of papers) {
    if (org !== undefined && find(org) === undefined) counts.set(org, (counts.get(org) ?? 0) + 1);
  }
  return Array.from(counts, ([name, count]) => ({ name, papers: count }))
    .filter((one) => one.papers >= PAPERS_MIN)
    .sort((a, b) => b.papers - a.papers || compareText(a.name, b.name));
}

/** A paragraph that names the first of them; empty where there are none. */
export function wantedOrgsText(wanted: readonly WantedOrg[]): string {
  if (wanted.length === 0) return '';
  const named = wanted.slice(0, SHOWN).map(({ name, papers }) => `${shown(name)} (${papers})`);
  const more = wanted.length > SHOWN ? ` and ${wanted.length - SHOWN} more` : '';
  return `An entry in orgs.yaml would give a page to: ${named.join(', ')}${more}\n`;
}
