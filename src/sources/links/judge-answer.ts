import { GONE_WHYS } from '../../archive/model/lost-link.ts';

/** What became of a link: it answers, it is gone, its server is away, or who asks is not told. */
export type LinkState = 'alive' | 'gone' | 'away' | 'refused';

/** What an address answered. */
export interface LinkResult {
  address: string;
  state: LinkState;
  /** A status, `no such host`, `no answer`, or why the answer says nothing of the link. */
  why: string;
  /** Where it leads for good now. */
  movedTo?: string;
}

/** What a status says of a link; a server that shuts machines out says nothing. */
export function stateOf(why: string): LinkState {
  if (/^2\d\d$/.test(why)) return 'alive';
  if (GONE_WHYS.has(why)) return 'gone';
  return /^5\d\d$/.test(why) || why === 'no answer' ? 'away' : 'refused';
}
