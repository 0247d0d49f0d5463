import { papers } from './controls.ts';
import { idOf } from './paper.ts';
import { keys, storedAt, VISIT } from './store.ts';

/** After this many milliseconds without the page, the next look at it is another visit. */
const VISIT_ENDS = 30 * 60_000;
/** Of how many lists visits are remembered. */
const LISTS = 80;

/** What is remembered of a list: the papers of the visit before this one, those of this one, and how far it went. */
interface Visits {
  at: number;
  before?: string[];
  stopped?: string;
  now: string[];
  reached?: string;
}

/** Says how many papers of a list are new since the last visit, and marks where the reader stopped. */
export function setUpVisits(): void {
  const kicker = document.querySelector('.masthead .kicker');
  const all = papers();
  const list = ownList(all);
  if (!kicker || list.length === 0) return;
  const visits = beginVisit(list.map(idOf));
  const { before, stopped } = visits;
  if (before)
    void import('./show-new.ts').then((one) => one.showNew(kicker, { all, list }, before, stopped));
  watch(list, visits.reached, (reached) => keepVisit({ ...visits, at: Date.now(), reached }));
  keepVisit(visits);
}

/**
 * The papers of a list in its own order, each once: without the most upvoted that stand above it, of which it holds
 * some again.
 */
function ownList(all: readonly HTMLElement[]): HTMLElement[] {
  const last = new Map(all.map((paper) => [idOf(paper), paper]));
  const list = all.filter((paper) => last.get(idOf(paper)) === paper);
  return list.filter((paper) => !paper.closest('.leading'));
}

function beginVisit(now: string[]): Visits {
  const at = Date.now();
  const last = readVisit();
  if (!last) return { at, now };
  if (at - last.at > VISIT_ENDS) {
    return { at, now, before: last.now, ...(last.reached && { stopped: last.reached }) };
  }
  return { ...last, at, now: [...new Set([...last.now, ...now])] };
}

/** Calls back with the id of the furthest paper that has been in sight, whenever one further comes into it. */
function watch(
  list: readonly HTMLElement[],
  reached: string | undefined,
  reach: (id: string) => void,
): void {
  let furthest = list.findIndex((paper) => idOf(paper) === reached);
  const observer = new IntersectionObserver((entries) => {
    const before = furthest;
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) furthest = Math.max(furthest, list.indexOf(target as HTMLElement));
    }
    const paper = list[furthest];
    if (furthest > before && paper) reach(idOf(paper));
  });
  for (const paper of list) observer.observe(paper);
}

function readVisit(): Visits | undefined {
  return visitsIn(storedAt(VISIT + location.pathname));
}

/** What is remembered, as it was written here; anything else is a list that was never visited. */
function visitsIn(text: string | null): Visits | undefined {
  try {
    const visits = JSON.parse(text ?? 'null') as Visits | null;
    if (!visits || !Number.isFinite(visits.at)) return undefined;
    return [visits.now, visits.before ?? []].every(Array.isArray) ? visits : undefined;
  } catch {
    return undefined;
  }
}

function keepVisit(visits: Visits): void {
  try {
    localStorage.setItem(VISIT + location.pathname, JSON.stringify(visits));
    const all = keys(VISIT);
    if (all.length > LISTS) forgetOldest(all);
  } catch {
    // It is only remembered where there is room.
  }
}

function forgetOldest(all: readonly string[]): void {
  const at = (key: string): number => visitsIn(storedAt(key))?.at ?? 0;
  const [oldest] = [...all].sort((a, b) => at(a) - at(b));
  if (oldest) localStorage.removeItem(oldest);
}
