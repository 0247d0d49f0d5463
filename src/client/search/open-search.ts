/**
 * Makes the link to the search page open the search above the page where a reader is, and on that page lead to its
 * field. The dialog is loaded when it is first asked for; where it does not come, the link leads on.
 */
export function setUpSearchLink(link: HTMLAnchorElement | null): void {
  link?.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const field = document.querySelector<HTMLElement>('.search-form input');
    if (field) field.focus();
    else void open(link.href);
  });
  // A hand is near: the page that the dialog is made of comes as well (see prefetch.ts).
  for (const sign of ['pointerover', 'touchstart', 'focus']) {
    link?.addEventListener(sign, () => void load().catch(() => {}), { once: true, passive: true });
  }
}

function load(): Promise<typeof import('./dialog.ts')> {
  return import('./dialog.ts');
}

/** What a reader types before the field is there. */
export interface Typed {
  text: string;
  /** Whether they have pressed Enter. */
  isWhole: boolean;
}

/** What is typed until the field is there will stand in it: keys mean something else on the page. */
async function open(address: string): Promise<void> {
  const typed: Typed = { text: '', isWhole: false };
  const take = (event: KeyboardEvent): void => {
    const { key } = event;
    const isMeant = key.length === 1 || key === 'Backspace' || key === 'Enter';
    if (!isMeant || event.ctrlKey || event.metaKey) return;
    if (key === 'Enter') typed.isWhole = true;
    else typed.text = key === 'Backspace' ? typed.text.slice(0, -1) : typed.text + key;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', take, true);
  try {
    const { showSearch } = await load();
    await showSearch(address, typed);
  } catch {
    location.assign(address);
  }
  removeEventListener('keydown', take, true);
}
