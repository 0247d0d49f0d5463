import { HOSTS, type Host, type Limit, type Measure } from './hosts.ts';
import type { SiteSize } from './site-size.ts';

/** From which share of a limit on a site is near it. */
const NEAR = 0.8;

/** Whether a host takes a site. */
export type HostState = 'fits' | 'near' | 'over';

/** What a host makes of a site. */
export interface Verdict {
  host: Host;
  state: HostState;
  /** How much of each limit the site takes, the tightest first; empty for a host without any. */
  shares: readonly LimitShare[];
}

/** The part of a limit that a site takes, 1 for all of it. */
export interface LimitShare {
  limit: Limit;
  share: number;
}

/** Judges all hosts, in the order of the table. */
export function judgeHosts(size: SiteSize): Verdict[] {
  return HOSTS.map((host) => {
    const shares = host.limits
      .map((limit) => ({ limit, share: amountOf(size, limit.of) / limit.most }))
      .sort((a, b) => b.share - a.share);
    return { host, state: stateOf(shares[0]?.share ?? 0), shares };
  });
}

function amountOf(size: SiteSize, measure: Measure): number {
  if (measure === 'largest') return size.largest?.bytes ?? 0;
  return measure === 'fullest' ? size.fullest.files : size[measure];
}

/** What a share of a limit means. */
export function stateOf(share: number): HostState {
  if (share > 1) return 'over';
  return share >= NEAR ? 'near' : 'fits';
}
