import { markingWords } from '../asked-words.ts';
import { make, makeLink } from './make.ts';
import { idOf } from './paper.ts';

/**
 * Says how many papers of a list are not among those of the visit before, and marks where it stopped. `all` also has
 * those that stand above the list.
 */
export function showNew(
  kicker: Element,
  { all, list }: Record<'all' | 'list', readonly HTMLElement[]>,
  before: readonly string[],
  stopped: string | undefined,
): void {
  const isFresh = (paper: HTMLElement): boolean => !before.includes(idOf(paper));
  const fresh = list.filter(isFresh);
  const known = new Set(list.map(idOf));
  for (const paper of all.filter((one) => known.has(idOf(one)) && isFresh(one))) {
    paper.querySelector('.signed')?.prepend(make('span', 'new', markingWords.fresh), ' · ');
  }
  const isOnTop =
    fresh.length > 0 && fresh.length < list.length && fresh.at(-1) === list[fresh.length - 1];
  const reached = list.findIndex((paper) => idOf(paper) === stopped) + 1;
  // What is new stands on top of a list by date; a day is read from its first paper to its last.
  const mark = list[isOnTop ? fresh.length : reached > 0 ? reached : list.length];
  if (fresh.length > 0) {
    kicker.append(
      ' · ',
      make('span', 'new', markingWords.visits.fresh(fresh.length, fresh.length === list.length)),
    );
  }
  if (!mark) return;
  mark.id ||= 'stopped';
  mark.prepend(make('p', 'stopped', markingWords.visits.mark));
  kicker.append(' · ', makeLink(`#${mark.id}`, '', markingWords.visits.goOn));
}
