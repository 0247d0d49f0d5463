/** A neighbouring page: "Previous", the period as text, its address. */
export interface Neighbour {
  label: string;
  text: string;
  href: string;
}

/** The periods with papers before and after one; there is no page of an empty period to step on. */
export interface Neighbours {
  previous?: Neighbour;
  next?: Neighbour;
}

/** The keys of the periods before and after one, where there are any. */
export interface NeighbourKeys {
  previous?: string;
  next?: string;
}

/** The neighbours of a period as links. */
export function neighboursOf(
  { previous, next }: NeighbourKeys,
  describe: (period: string) => { text: string; href: string },
  labels: { previous: string; next: string },
): Neighbours {
  return {
    ...(previous !== undefined && { previous: { label: labels.previous, ...describe(previous) } }),
    ...(next !== undefined && { next: { label: labels.next, ...describe(next) } }),
  };
}
