/** From how many days without new papers the home page says so. */
const QUIET_DAYS = 7;
const DAY_MS = 86_400_000;

/** Says on the home page for how long nothing new has come, by the reader's own clock. */
export function setUpNewestDay(note: HTMLElement | null): void {
  if (!note) return;
  const days = Math.floor((Date.now() - Date.parse(note.dataset['newest'] ?? '')) / DAY_MS);
  if (!(days >= QUIET_DAYS)) return;
  note.textContent = (note.dataset['quiet'] ?? '').replace('{days}', String(days));
  note.hidden = false;
}
