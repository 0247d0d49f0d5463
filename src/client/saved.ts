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

/** Puts a paper into the reading list or takes it out; true where it is in it now. */
export function toggleSaved(paper: SavedPaper): boolean {
  const saved = readSaved();
  const without = saved.filter(({ id }) => id !== paper.id);
  const isNew = without.length === saved.length;
  writeSaved(isNew ? [...saved, paper] : without);
  return isNew;
}

/** The save button of a paper's page, and the marks of saved papers in lists. */
export function setUpSaved(): void {
  const saved = new Set(readSaved().map(({ id }) => id));
  for (const entry of document.querySelectorAll<HTMLElement>('[data-paper]')) {
    markSaved(entry, saved.has(entry.dataset['paper'] ?? ''));
  }
  const button = document.querySelector<HTMLButtonElement>('[data-save]');
  if (button) setUpButton(button, saved);
}

/** Shows in a list whether a paper is in the reading list. */
export function markSaved(entry: HTMLElement, saved: boolean): void {
  entry.querySelector('.saved-mark')?.remove();
  if (!saved) return;
  const mark = document.createElement('span');
  mark.className = 'saved-mark';
  mark.textContent = document.body.dataset['saved'] ?? '';
  entry.querySelector('.signed')?.prepend(mark, ' ');
}

function setUpButton(button: HTMLButtonElement, saved: ReadonlySet<string>): void {
  const id = button.dataset['save'] ?? '';
  const show = (isSaved: boolean): void => {
    button.setAttribute('aria-pressed', String(isSaved));
    button.textContent = (isSaved ? button.dataset['saved'] : button.dataset['unsaved']) ?? '';
  };
  button.addEventListener('click', () => {
    const title = document.title.replace(/ · [^·]*$/, '');
    show(toggleSaved({ id, title, href: location.pathname }));
  });
  show(saved.has(id));
  button.hidden = false;
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
