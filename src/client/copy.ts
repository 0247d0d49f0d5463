/** The button of the cite box: copies what stands beside it and says so. */
export function setUpCopy(button: HTMLButtonElement | null): void {
  if (!button || !navigator.clipboard) return;
  const text = button.parentElement?.querySelector('pre')?.textContent ?? '';
  const before = button.textContent;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text);
    button.textContent = button.dataset['copied'] ?? before;
    setTimeout(() => {
      button.textContent = before;
    }, 2000);
  });
  button.hidden = false;
}
