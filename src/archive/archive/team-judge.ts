import type { Paper } from '../model/paper.ts';
import type { Registries } from '../model/registries.ts';
import { looksLikeTeam } from '../model/team.ts';
import { authorSlugFinder } from './build-authors.ts';
import { orgFinder } from './registry-finders.ts';

/**
 * Says whether an author of a paper is a team: by `authors.yaml`, or because an organization has the name, or by the
 * words of the name.
 */
export function teamJudge({ authors, orgs }: Registries): (paper: Paper, name: string) => boolean {
  const stated = new Map(
    authors.flatMap(({ slug, team }) => (team === undefined ? [] : [[slug, team] as const])),
  );
  const slugFor = authorSlugFinder(authors);
  const orgSlugOf = orgFinder(orgs);
  const known = new Map<string, boolean>();
  return (paper, name) => {
    const person = stated.size === 0 ? undefined : stated.get(slugFor(paper, name));
    if (person !== undefined) return person;
    const team = known.get(name) ?? (looksLikeTeam(name) || orgSlugOf(name) !== undefined);
    known.set(name, team);
    return team;
  };
}
