/** The keys of a list: `j` and `k` step through papers, `o` opens one, `s` saves it, `/` searches, `?` lists the keys. */
export function setUpKeyboard(): void {
  const papers = [...document.querySelectorAll<HTMLElement>('[data-paper]')];
  let at = -1;
  const step = (by: number): void => {
    at = Math.min(Math.max(at + by, 0), papers.length - 1);
    const title = papers[at]?.querySelector<HTMLElement>('h2 a, h3 a, .line-title');
    title?.focus({ preventScroll: true });
    papers[at]?.scrollIntoView({ block: 'start' });
  };
  const actions: Record<string, () => void> = {
    j: () => step(1),
    k: () => step(-1),
    o: () => papers[at]?.querySelector<HTMLAnchorElement>('h2 a, h3 a, .line-title')?.click(),
    s: () => (papers[at] ?? document).querySelector<HTMLElement>('[data-save]')?.click(),
    '/': () => document.querySelector<HTMLElement>('.search-form input, .to-search')?.click(),
    '?': () => document.querySelector<HTMLDialogElement>('dialog.keys')?.showModal(),
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]')
  );
}
