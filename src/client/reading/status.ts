import { loadDialogStyle } from '../load-style.ts';

/** Says something in a line at the foot of the window, to eye and ear, with something to press beside it. */
export function say(text: string, action?: HTMLElement): void {
  const status = document.querySelector<HTMLElement>('.says') ?? createStatus();
  status.replaceChildren(text, ...(action ? [' ', action] : []));
  clearTimeout(timer);
  timer = setTimeout(() => status.replaceChildren(), QUIET_AFTER);
}

/** Milliseconds for which a line stays: long enough to read it and to reach what stands beside it. */
const QUIET_AFTER = 12_000;
let timer: ReturnType<typeof setTimeout>;

function createStatus(): HTMLElement {
  const status = document.createElement('p');
  status.className = 'says';
  status.setAttribute('role', 'status');
  document.body.append(status);
  void loadDialogStyle();
  return status;
}
