import { loadDialogStyle } from '../load-style.ts';
import { openOptions, papers } from '../reading/controls.ts';
import { type Switch, toggleMark } from '../reading/marks.ts';
import { idOf, titleOf } from '../reading/paper.ts';

/** What each key does; the help tells it in words. */
const ACTIONS: Record<string, () => void> = {
  j: () => step(1),
  k: () => step(-1),
  o: () => withPaper((paper) => titleOf(paper)?.click()),
  s: () => mark('saved'),
  r: () => mark('read'),
  h: () => mark('hidden'),
  e: () => withPaper((paper) => void openOptions(paper)),
  v: nextView,
  p: () => follow('a[rel=prev]'),
  n: () => follow('a[rel=next]'),
  l: () => follow('a[data-saved]'),
  a: () => follow('.foot a[href$="/random/"]'),
  '?': () => void showHelp(),
};

/** The paper that a reader went on to from this page, known again after Back. */
const leftFor = (history.state as { paper?: string } | null)?.paper;

/** Does what a key does, if it is one of ours. */
export function press(key: string): void {
  ACTIONS[key]?.();
}

async function showHelp(): Promise<void> {
  const [{ showKeyHelp }] = await Promise.all([import('./key-help.ts'), loadDialogStyle()]);
  showKeyHelp();
}

/** Goes to the next or previous paper of the one where the reader is: the focused one in sight, else the first in sight. */
function step(by: 1 | -1): void {
  const all = papers().filter((paper) => !paper.matches('.paper-page'));
  const at = Math.max(all.findIndex(isFocused), all.findIndex(isLeft));
  const first = all.findIndex((paper) => topOf(paper) >= 0);
  const here = at >= 0 ? at + by : first < 0 ? all.length - 1 : first - (by < 0 ? 1 : 0);
  goTo(all[Math.min(Math.max(here, 0), all.length - 1)]);
}

function goTo(paper: HTMLElement | undefined): void {
  if (!paper) return;
  titleOf(paper)?.focus({ preventScroll: true });
  paper.scrollIntoView({ block: 'start' });
}

/** Does something with the focused paper, or that of the page, or else the first in sight, which is focused. */
function withPaper(run: (paper: HTMLElement) => void): void {
  const all = papers();
  const page = document.querySelector<HTMLElement>('.paper-page');
  const paper = all.find(isFocused) ?? page ?? all.find((one) => topOf(one) >= 0);
  if (!paper) return;
  if (paper !== page && !isFocused(paper)) goTo(paper);
  run(paper);
}

/** Says whether a reader came back from this paper, and it is still in sight. */
function isLeft(paper: HTMLElement): boolean {
  return idOf(paper) === leftFor && isInSight(paper);
}

function mark(name: Switch): void {
  withPaper((paper) => toggleMark(paper, name));
}

/** Says whether the focus is in a paper that is in sight: whoever has scrolled away from it is elsewhere. */
function isFocused(paper: HTMLElement): boolean {
  return (
    !paper.matches('.paper-page') && paper.contains(document.activeElement) && isInSight(paper)
  );
}

function isInSight(paper: HTMLElement): boolean {
  const { top, bottom } = paper.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Where the title of a paper begins, in pixels below the edge of the window. */
function topOf(paper: HTMLElement): number {
  return titleOf(paper)?.getBoundingClientRect().top ?? -1;
}

/** Presses the link of the next way to view a list; the switch does the rest. */
function nextView(): void {
  const views = [...document.querySelectorAll<HTMLElement>('.scan a')];
  const at = views.findIndex((view) => view.ariaCurrent !== null);
  views[(at + 1) % views.length]?.click();
}

function follow(link: string): void {
  document.querySelector<HTMLAnchorElement>(link)?.click();
}
