import { doiOf } from '../model/doi.ts';
import { escapeMarkup } from './text/escape.ts';

/** The most bytes of HTML that a list spends on each paper for reference managers. */
export const COINS_MAX = 250;

/** What a list says of a paper to reference managers. */
export interface Listed {
  id: string;
  /** Plain text. */
  title: string;
  /** That of a publisher, where one is known. */
  doi?: string | undefined;
  /** Absolute address of the paper's page. */
  page: string;
}

/** The most signs of a title where the rest is looked up by a DOI: enough to choose by. */
const TITLE_MAX = 45;

/** From how many signs on a title is cut before a word with a hyphen, which the list does not write in one piece. */
const TITLE_MIN = 28;

/**
 * A paper as the title of a COinS span (`<span class="Z3988">`), from which Zotero offers the papers of a list: what
 * identifies it and its title. With a DOI the rest is looked up, its whole title too, so that a long one is cut here to what
 * packs well beside the list's own; without, only where the span would be longer than `COINS_MAX` bytes. Signs of OpenURL are
 * escaped, all others stay, which packs better than percent signs.
 */
export function coinsOf({ id, title, doi, page }: Listed): string {
  const known = doiOf({ id, ...(doi && { doi }) });
  const identifier = escaped(known === undefined ? page : `info:doi/${known}`);
  const before = `rft_val_fmt=info:ofi/fmt:kev:mtx:dc&rft_id=${identifier}&rft.title=`;
  const room = COINS_MAX - bytesOf(spanOf(before));
  const shown = known === undefined ? title : shortened(title);
  return before + fitting(shown, room);
}

/** The span around it, as Astro writes it. */
function spanOf(coins: string): string {
  return `<span class="Z3988" title="${escapeMarkup(coins)}"></span>`;
}

function shortened(title: string): string {
  const signs = Array.from(title);
  if (signs.length <= TITLE_MAX) return title;
  const start = signs.slice(0, TITLE_MAX).join('');
  const ends = [...start.matchAll(/\s+/g)].map(({ index }) => index);
  const hyphenated = ends.find(
    (end) => end >= TITLE_MIN && /^\s+[^\s-]+-[^\s-]/.test(title.slice(end)),
  );
  const end = hyphenated ?? ends.findLast((one) => one >= TITLE_MIN) ?? start.length - 1;
  return `${start.slice(0, end)}…`;
}

function fitting(title: string, room: number): string {
  const fits = (text: string): boolean => bytesOf(spanOf(text)) - bytesOf(spanOf('')) <= room;
  if (fits(escaped(title))) return escaped(title);
  const signs = Array.from(title);
  let length = signs.length - 1;
  while (length > 0 && !fits(cutAt(signs, length))) length -= 1;
  return cutAt(signs, length);
}

function cutAt(signs: readonly string[], length: number): string {
  return `${escaped(signs.slice(0, length).join('').trimEnd())}…`;
}

function escaped(text: string): string {
  return text.replace(/[%&+=]/g, encodeURIComponent);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
