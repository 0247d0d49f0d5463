/** Milliseconds that a pointer rests on a link before its page is fetched. */
const INTENT = 65;

/** Fetches a page of the archive when a reader is about to open it, unless the browser is told to save data. */
export function setUpPrefetch(): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  const fetched = new Set([location.pathname]);
  let timer: ReturnType<typeof setTimeout>;
  const intend = ({ target }: Event): void => {
    clearTimeout(timer);
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.origin !== location.origin || link.download || fetched.has(link.pathname)) {
      return;
    }
    if (!link.pathname.endsWith('/')) return;
    timer = setTimeout(() => {
      fetched.add(link.pathname);
      const hint = document.createElement('link');
      hint.rel = 'prefetch';
      hint.href = link.pathname;
      document.head.append(hint);
    }, INTENT);
  };
  document.addEventListener('pointerover', intend, { passive: true });
  document.addEventListener('touchstart', intend, { passive: true });
  document.addEventListener('focusin', intend);
}
