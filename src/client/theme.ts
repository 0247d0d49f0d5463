import { look, setLook } from './look.ts';

/** The switch between light and dark: it names the theme that it leads to, and remembers the choice. */
export function setUpTheme(button: HTMLButtonElement | null): void {
  if (!button) return;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean => (look('theme') ?? (dark.matches ? 'dark' : 'light')) === 'dark';
  const show = (): void => {
    button.textContent = (isDark() ? button.dataset['light'] : button.dataset['dark']) ?? '';
  };
  button.addEventListener('click', () => {
    setLook('theme', isDark() ? 'light' : 'dark');
    show();
  });
  dark.addEventListener('change', show);
  show();
  button.hidden = false;
}
