/** The switch between light and dark: it names the theme that it leads to, and remembers the choice. */
export function setUpTheme(button: HTMLButtonElement | null): void {
  if (!button) return;
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean =>
    (root.dataset['theme'] ?? (dark.matches ? 'dark' : 'light')) === 'dark';
  const show = (): void => {
    button.textContent = (isDark() ? button.dataset['light'] : button.dataset['dark']) ?? '';
  };
  button.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark';
    remember(root.dataset['theme']);
    show();
  });
  dark.addEventListener('change', show);
  show();
  button.hidden = false;
}

function remember(theme: string): void {
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage may be switched off; the choice then lasts as long as the page.
  }
}
