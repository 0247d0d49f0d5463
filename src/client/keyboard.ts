import { showKeyHelp } from './key-help.ts';
import { markSaved, toggleSaved } from './saved.ts';

const TITLE = 'h2 a, h3 a, .line-title';

/** The keys of a list: `j` and `k` step through papers, `o` opens one, `s` saves it, `/` searches, `?` lists the keys. */
export function setUpKeyboard(): void {
  const papers = [...document.querySelectorAll<HTMLElement>('[data-paper]')];
  let at = -1;
  const title = (): HTMLAnchorElement | null | undefined =>
    papers[at]?.querySelector<HTMLAnchorElement>(TITLE);
  const step = (by: number): void => {
    at = Math.min(Math.max(at + by, 0), papers.length - 1);
    title()?.focus({ preventScroll: true });
    papers[at]?.scrollIntoView({ block: 'start' });
  };
  const actions: Record<string, () => void> = {
    j: () => step(1),
    k: () => step(-1),
    o: () => title()?.click(),
    s: () => save(papers[at], title()),
    '/': search,
    '?': showKeyHelp,
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

function save(entry: HTMLElement | undefined, title: HTMLAnchorElement | null | undefined): void {
  if (!entry || !title) {
    document.querySelector<HTMLElement>('[data-save]')?.click();
    return;
  }
  const paper = {
    id: entry.dataset['paper'] ?? '',
    title: title.textContent?.trim() ?? '',
    href: new URL(title.href).pathname,
  };
  markSaved(entry, toggleSaved(paper));
}

function search(): void {
  const input = document.querySelector<HTMLInputElement>('.search-form input');
  if (input) input.focus();
  else document.querySelector<HTMLAnchorElement>('.to-search')?.click();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]')
  );
}
