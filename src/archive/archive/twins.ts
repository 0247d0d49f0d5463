import { memoize } from '../memoize.ts';
import { compareText } from '../model/order.ts';
import type { Paper } from '../model/paper.ts';
import { seriesKey, titleKey } from '../model/title-key.ts';
import type { Archive } from './archive.ts';

/** The other papers of a paper's title: under the same one, and its other versions and parts. Each by day, then by id. */
export interface Twins {
  same: readonly Paper[];
  versions: readonly Paper[];
}

const keysOf = memoize(({ title }: Paper) => {
  const own = titleKey(title);
  return { own, series: seriesKey(title) ?? own };
});

/** What papers of one title share; made once. */
export function titleKeyOf(paper: Paper): string {
  return keysOf(paper).own;
}

/** Papers by what their titles share, those of which there are several alone. */
export function papersByTitle(papers: readonly Paper[]): Map<string, Paper[]> {
  const groups = Map.groupBy(papers, (paper) => keysOf(paper).series);
  return new Map([...groups].filter(([key, group]) => key !== '' && group.length > 1));
}

/** Says whether two papers have one title, not two versions of it. */
export function haveOneTitle(a: Paper, b: Paper): boolean {
  return titleKeyOf(a) === titleKeyOf(b);
}

const byTitle = memoize(({ papers }: Archive) => papersByTitle(papers));

/** The twins of a paper; undefined where it has none. */
export function twinsOf(archive: Archive, paper: Paper): Twins | undefined {
  const others = (byTitle(archive).get(keysOf(paper).series) ?? [])
    .filter(({ id }) => id !== paper.id)
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
  if (others.length === 0) return undefined;
  return {
    same: others.filter((other) => haveOneTitle(paper, other)),
    versions: others.filter((other) => !haveOneTitle(paper, other)),
  };
}
