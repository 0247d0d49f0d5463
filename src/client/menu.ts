/** Closes the menu of a phone when a reader leaves it by Escape or a touch elsewhere. */
export function setUpMenu(menu: HTMLDetailsElement | null): void {
  if (!menu) return;
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && menu.open) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  });
}
