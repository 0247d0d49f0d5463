import { normalizeUri } from 'micromark-util-sanitize-uri';
import { escapeMarkup } from '../formats/text/escape.ts';
import type { Day } from '../model/day.ts';
import { archivedAddress, type GoneLink } from '../model/lost-link.ts';
import type { Site } from '../site.ts';
import type { Link } from './links.ts';

/** A link, or its copy at the Internet Archive of about a day where it is gone: nobody is led to what is not there. */
export function linkOrCopy({ words }: Site, link: Link, gone: readonly GoneLink[], day: Day): Link {
  if (!gone.some(({ address }) => address === link.href)) return link;
  return { label: words.paper.archived(link.label), href: archivedAddress(link.href, day) };
}

/** Safe HTML whose links that are gone lead to their copies, of about a day or that on which each failed, and say so. */
export function leadToCopies(
  { words }: Site,
  html: string,
  gone: readonly GoneLink[] = [],
  day?: Day,
): string {
  if (gone.length === 0) return html;
  const links = new Map(gone.map((link) => [normalizeUri(link.address), link]));
  return html.replace(/<a href="(https?:[^"]+)"/g, (whole, written: string) => {
    const link = links.get(written.replace(/&(?:amp|#x26);/g, '&').replaceAll('&#x27;', "'"));
    if (!link) return whole;
    const copy = normalizeUri(archivedAddress(link.address, day ?? link.since));
    const title = words.paper.copyOfGone(link.since);
    return `<a href="${escapeMarkup(copy)}" title="${escapeMarkup(title)}"`;
  });
}
