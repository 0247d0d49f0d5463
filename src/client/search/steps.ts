import { look } from '../look.ts';

const ARROWS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
const LETTERS: Record<string, number> = { j: 1, k: -1 };

/** The arrow keys lead from the field into the results, through them and back; in a dialog `j` and `k` do so too. */
export function setUpSteps(root: HTMLElement, form: HTMLFormElement): void {
  const query = form.querySelector<HTMLInputElement>('[name=q]');
  root.addEventListener('keydown', (event) => {
    const takesLetters =
      root.matches('dialog') && document.activeElement !== query && look('keys') !== 'off';
    const step = { ...ARROWS, ...(takesLetters && LETTERS) }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.named-page .name, .result h2 a')];
    const places: (HTMLElement | null)[] = [query, ...links];
    const here = document.activeElement;
    const at = places.findIndex(
      (one) => one === here || one?.closest('.result')?.contains(here) === true,
    );
    const next = places[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
