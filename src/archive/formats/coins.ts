import { doiOf } from '../model/doi.ts';

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

/** The span around it, as Astro writes it. */
const SPAN = '<span class="Z3988" title=""></span>';

/**
 * A paper as the title of a COinS span (`<span class="Z3988">`), from which Zotero offers the papers of a list: what
 * identifies it and its title, since the rest is looked up by the identifier. A title is cut where the span would be
 * longer than `COINS_MAX` bytes. Signs of OpenURL are escaped, all others stay, which packs better than percent signs.
 */
export function coinsOf({ id, title, doi, page }: Listed): string {
  const known = doiOf({ id, ...(doi && { doi }) });
  const identifier = escaped(known === undefined ? page : `info:doi/${known}`);
  const before = `rft_val_fmt=info:ofi/fmt:kev:mtx:dc&rft_id=${identifier}&rft.title=`;
  const room = COINS_MAX - SPAN.length - bytesOf(before);
  return before + fitting(title, room);
}

function fitting(title: string, room: number): string {
  const whole = escaped(title);
  if (bytesOf(whole) <= room) return whole;
  const signs = Array.from(title);
  let length = signs.length;
  while (length > 0 && bytesOf(`${escaped(signs.slice(0, length).join(''))}…`) > room) length -= 1;
  return `${escaped(signs.slice(0, length).join('').trimEnd())}…`;
}

function escaped(text: string): string {
  return text.replace(/[%&+=]/g, encodeURIComponent);
}

/** Bytes in UTF-8 as an attribute of HTML. */
function bytesOf(text: string): number {
  const escapes = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;', "'": '&#39;' };
  const written = text.replace(/[&"<>']/g, (sign) => escapes[sign as keyof typeof escapes]);
  return new TextEncoder().encode(written).length;
}
