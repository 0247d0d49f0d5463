import { markingWords } from '../asked-words.ts';
import { makeLink } from './make.ts';
import { say } from './status.ts';
import type { Keeping } from './store.ts';

/** Says that the browser does not keep what was just said of a paper, and where it can be exported. */
export function tellUnkept(keeping: Exclude<Keeping, 'kept'>): void {
  const list = document.querySelector<HTMLAnchorElement>('[data-saved]')?.href ?? '';
  say(markingWords.notKept[keeping], makeLink(list, '', markingWords.notKept.exportIt));
}
