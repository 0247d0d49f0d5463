import { markingWords } from '../marking-words.ts';
import { make } from './make.ts';
import { say } from './status.ts';
import type { Keeping } from './store.ts';

/** Says that the browser does not keep what was just said of a paper, and where it can be exported. */
export function tellUnkept(keeping: Exclude<Keeping, 'kept'>): void {
  const link = make('a', '', markingWords.notKept.exportIt);
  link.href = document.querySelector<HTMLAnchorElement>('[data-saved]')?.href ?? '';
  say(markingWords.notKept[keeping], link);
}
