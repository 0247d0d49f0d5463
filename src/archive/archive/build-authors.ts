import type { Author } from '../model/author.ts';
import { compareByDate, compareText } from '../model/order.ts';
import type { Paper } from '../model/paper.ts';
import type { PersonEntry } from '../model/registries.ts';
import { slugOf } from '../model/slug.ts';

/** All name pages, and the finder of the page of a name as a paper writes it. */
export interface Authors {
  bySlug: ReadonlyMap<string, Author>;
  authorOf: (paper: Paper, name: string) => Author | undefined;
}

interface Gathered {
  person?: PersonEntry;
  counts: Map<string, number>;
  papers: Set<Paper>;
}

/** Gathers the papers of an archive by author: spellings that fold to one slug are one, unless the registry says otherwise. */
export function buildAuthors(papers: readonly Paper[], people: readonly PersonEntry[]): Authors {
  const slugFor = slugFinder(people);
  const gathered = new Map<string, Gathered>();
  const personOf = new Map(people.map((person) => [person.slug, person]));
  for (const paper of papers) {
    for (const name of paper.authors) {
      const slug = slugFor(paper, name);
      if (slug === '') continue;
      const one = gathered.get(slug) ?? gather(personOf.get(slug));
      gathered.set(slug, one);
      one.counts.set(name, (one.counts.get(name) ?? 0) + 1);
      one.papers.add(paper);
    }
  }
  const bySlug = new Map(
    [...gathered]
      .sort(([a], [b]) => compareText(a, b))
      .map(([slug, one]) => [slug, authorFrom(slug, one)]),
  );
  return { bySlug, authorOf: (paper, name) => bySlug.get(slugFor(paper, name)) };
}

/** A finder of the slug of a name: the registry's person who claims this paper, or this name, or else the folded name. */
function slugFinder(people: readonly PersonEntry[]): (paper: Paper, name: string) => string {
  const folded = new Map<string, string>();
  const byName = new Map<string, PersonEntry[]>();
  for (const person of people) {
    for (const name of person.names) {
      byName.set(slugOf(name), [...(byName.get(slugOf(name)) ?? []), person]);
    }
  }
  return (paper, name) => {
    const slug = folded.get(name) ?? slugOf(name);
    folded.set(name, slug);
    const candidates = byName.get(slug);
    if (!candidates) return slug;
    const claimed = candidates.find((person) => person.papers.includes(paper.id));
    return (claimed ?? candidates.find((person) => person.papers.length === 0))?.slug ?? slug;
  };
}

function gather(person: PersonEntry | undefined): Gathered {
  return { ...(person && { person }), counts: new Map(), papers: new Set() };
}

function authorFrom(slug: string, { person, counts, papers }: Gathered): Author {
  const spellings = [...counts]
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    .map(([name]) => name);
  return {
    slug,
    name: person?.names[0] ?? spellings[0] ?? slug,
    spellings,
    ...(person?.orcid && { orcid: person.orcid }),
    ...(person?.team !== undefined && { team: person.team }),
    papers: [...papers].sort(compareByDate),
  };
}
