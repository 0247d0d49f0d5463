import { look } from '../look.ts';
import { makeButton } from '../reading/make.ts';
import { idOf, PAPERS } from '../reading/paper.ts';
import { words } from '../words.ts';

/** The keys that do something; what, is in keys.ts. */
const KEYS = 'jkosrhevpnla/?';

/** The keys of every page, and the button that lists them. What they do is loaded when a hand is on the mouse or a key. */
export function setUpKeyboard(): void {
  const press = async (key: string): Promise<void> => (await loadKeys()).press(key);
  addEventListener('mousemove', () => void loadKeys(), { once: true, passive: true });
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || isTaken(target)) return;
    if (key.length !== 1 || !KEYS.includes(key) || look('keys') === 'off') return;
    event.preventDefault();
    // What is typed next belongs to the search.
    if (key === '/') document.querySelector<HTMLElement>('.to-search')?.click();
    else void press(key);
  });
  document.addEventListener('click', ({ target }) => {
    const paper = target instanceof Element ? target.closest<HTMLElement>(PAPERS) : null;
    if (paper) history.replaceState({ ...history.state, paper: idOf(paper) }, '');
  });
  const help = makeButton(words.keyboard, '', () => void press('?'));
  const place = document.querySelector('.foot ul')?.appendChild(document.createElement('li'));
  place?.append(help);
}

let keys: Promise<typeof import('./keys.ts')> | undefined;

/** Loads what keys do, once: of several imports a later one may be done before the first, and keys would change places. */
function loadKeys(): typeof keys & {} {
  keys ??= import('./keys.ts');
  keys.catch(() => {
    keys = undefined;
  });
  return keys;
}

/** Says whether keys belong to what is focused: a field, or a dialog. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    (target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]') ||
      target.closest('dialog') !== null)
  );
}
