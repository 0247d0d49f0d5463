import { paperOf } from './paper.ts';
import type { KnownPaper, MarkChanges } from './record.ts';
import { changeMarks, readRecord } from './store.ts';

/** The marks that are on or off. */
export type Switch = 'saved' | 'read' | 'hidden';

/** Puts a mark on the paper that an element shows, or takes it off. */
export function toggleMark(element: HTMLElement, mark: Switch): void {
  const paper = paperOf(element);
  setMarks(paper, { [mark]: readRecord(paper.id)?.[mark] ? undefined : now() });
}

/** Changes marks of a paper, and says so where the browser does not keep them. */
export function setMarks(paper: KnownPaper, changes: MarkChanges): void {
  const keeping = changeMarks(paper, changes);
  if (changes.saved) keepForOffline([paper.id]);
  if (keeping !== 'kept') void import('./tell-unkept.ts').then((one) => one.tellUnkept(keeping));
}

/** Where the archive is kept for offline (public/sw.js), saved papers are too. */
export function keepForOffline(saved: readonly string[]): void {
  navigator.serviceWorker?.controller?.postMessage({ saved });
}

/** This instant, as records write it. */
export function now(): string {
  return new Date().toISOString();
}
