import type { LinkResult } from '../../src/sources/links/judge-answer.ts';
import { type Asking, askLink } from './ask-link.ts';

/** How many servers are asked at the same time. */
const SERVERS_AT_ONCE = 16;

/** After so many failures in a row a server is left alone for the rest of the run. */
const FAILURES_MAX = 3;

/** What became of some links, and which were not asked since their server is away or wants no more requests. */
export interface AskedLinks {
  results: LinkResult[];
  left: string[];
}

/** What a check reports to while it goes on, and asks whether to go on. */
export interface LinksControl {
  onResult: (result: LinkResult) => Promise<void>;
  isStopped: () => boolean;
}

/** Asks links server by server, many servers at a time and one link after the other at each. */
export async function askLinks(
  addresses: readonly string[],
  asking: Asking,
  control: LinksControl,
): Promise<AskedLinks> {
  const asked: AskedLinks = { results: [], left: [] };
  const servers = [...Map.groupBy(addresses, (one) => new URL(one).host).values()];
  // The server of most links takes longest, so it begins.
  servers.sort((a, b) => b.length - a.length);
  const next = servers.values();
  const worker = async (): Promise<void> => {
    for (const links of next) await askServer(links, asking, control, asked);
  };
  await Promise.all(Array.from({ length: SERVERS_AT_ONCE }, worker));
  return asked;
}

async function askServer(
  links: readonly string[],
  asking: Asking,
  { onResult, isStopped }: LinksControl,
  asked: AskedLinks,
): Promise<void> {
  let failures = 0;
  for (const [index, address] of links.entries()) {
    if (isStopped() || failures === FAILURES_MAX) {
      asked.left.push(...links.slice(index));
      return;
    }
    const result = await askLink(address, asking);
    failures = result.state === 'away' || result.why === '429' ? failures + 1 : 0;
    asked.results.push(result);
    await onResult(result);
  }
}
