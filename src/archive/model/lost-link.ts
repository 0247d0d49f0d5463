import { type Day, dayNumber, isDay } from './day.ts';
import { compareText } from './order.ts';

/** The file of a content root that records which links fail. */
export const LINKS_FILE = 'links.jsonl';

/** A link that failed when it was last asked, as `links.jsonl` records it. */
export interface LostLink {
  address: string;
  /** The first day on which it failed. */
  since: Day;
  /** The last day that counted. */
  checked: Day;
  /** A status (`404`), `no such host` or `no answer`. */
  why: string;
}

/** A link that is gone, as the page that leads to it says it. */
export type GoneLink = Pick<LostLink, 'address' | 'since'>;

/** How many days apart two failures must lie: an outage of a night is none, that of a server may take weeks. */
const GONE_AFTER = { page: 6, server: 27 } as const;

/** What a server says of a page that is not there, and what is said of a server that is not there. */
export const GONE_WHYS: ReadonlySet<string> = new Set(['404', '410', 'no such host']);

/** Says whether a link has failed for long enough to be called gone. */
export function isGone({ since, checked, why }: LostLink): boolean {
  const days = GONE_WHYS.has(why) ? GONE_AFTER.page : GONE_AFTER.server;
  return dayNumber(checked) - dayNumber(since) >= days;
}

/** The records of `links.jsonl` by address; of two for one link the later counts. Undefined instead of a line that is none. */
export function readLostLinks(text: string): Map<string, LostLink> {
  const links = new Map<string, LostLink>();
  for (const line of text.split('\n')) {
    const link = lostLinkOf(line);
    const known = link && links.get(link.address);
    if (link && (!known || known.checked < link.checked)) links.set(link.address, link);
  }
  return links;
}

/** The text of `links.jsonl`: one line a link, by address, so that branches merge line by line. */
export function writeLostLinks(links: Iterable<LostLink>): string {
  return [...links]
    .sort((a, b) => compareText(a.address, b.address))
    .map(
      ({ address, since, checked, why }) => `${JSON.stringify({ address, since, checked, why })}\n`,
    )
    .join('');
}

/** Where the Internet Archive shows an address as it was nearest to a day. */
export function archivedAddress(address: string, day: Day): string {
  return `https://web.archive.org/web/${day.replaceAll('-', '')}/${address}`;
}

function lostLinkOf(line: string): LostLink | undefined {
  try {
    const { address, since, checked, why } = JSON.parse(line) as Record<string, unknown>;
    const texts = [address, since, checked, why];
    if (!texts.every((one) => typeof one === 'string')) return undefined;
    const link = { address, since, checked, why } as LostLink;
    return isDay(link.since) && isDay(link.checked) ? link : undefined;
  } catch {
    return undefined;
  }
}
