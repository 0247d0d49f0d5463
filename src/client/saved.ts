const KEY = 'saved-papers';

/** A paper in the reading list of this browser. */
export interface SavedPaper {
  id: string;
  title: string;
  href: string;
}

/** The reading list, in the order of saving; empty where storage is switched off or holds something else. */
export function readSaved(): SavedPaper[] {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(saved) ? saved.filter(isSavedPaper) : [];
  } catch {
    return [];
  }
}

/** Keeps the reading list in this browser. */
export function writeSaved(papers: readonly SavedPaper[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(papers));
  } catch {
    // Storage may be full or switched off; nothing else on the page depends on it.
  }
}

/** The save buttons of a page: each shows whether its paper is in the reading list, and changes that. */
export function setUpSaved(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-save]')) {
    const id = button.dataset['save'] ?? '';
    const show = (): void => {
      const saved = readSaved().some((paper) => paper.id === id);
      button.setAttribute('aria-pressed', String(saved));
      button.textContent = (saved ? button.dataset['saved'] : button.dataset['unsaved']) ?? '';
    };
    button.addEventListener('click', () => {
      toggle(id);
      show();
    });
    show();
    button.hidden = false;
  }
}

function toggle(id: string): void {
  const saved = readSaved();
  const without = saved.filter((paper) => paper.id !== id);
  const title = document.querySelector('h1')?.textContent?.trim() ?? id;
  const isSaved = without.length < saved.length;
  writeSaved(isSaved ? without : [...saved, { id, title, href: location.pathname }]);
}

function isSavedPaper(value: unknown): value is SavedPaper {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['id', 'title', 'href'].every(
      (key) => typeof (value as Record<string, unknown>)[key] === 'string',
    )
  );
}
