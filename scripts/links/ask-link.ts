import { setTimeout as sleep } from 'node:timers/promises';
import { refuseLink } from '../../src/archive/model/links.ts';
import { type LinkResult, stateOf } from '../../src/sources/links/judge-answer.ts';
import type { AskOnce, Reply } from './ask-once.ts';
import type { Manners } from './manners.ts';

/** How a link is asked. */
export interface Asking {
  askOnce: AskOnce;
  manners: Manners;
  /** Waits between two tries. */
  pause?: (ms: number) => Promise<unknown>;
}

const TRIES = 3;
const FIRST_PAUSE = 2_000;
/** The longest wait that a server may ask for. */
const WAIT_MAX = 120_000;
const HOPS_MAX = 10;

/** Asks where a link leads: its head, its whole where the head is refused, again where a fault may pass. */
export async function askLink(address: string, asking: Asking): Promise<LinkResult> {
  let at = address;
  let lasting: string | undefined;
  let forGood = true;
  for (let hops = 0; hops <= HOPS_MAX; hops++) {
    if (!(await asking.manners.mayAsk(at))) return refused(address, 'robots.txt forbids it');
    const reply = await askPatiently(at, asking);
    const next = /^3\d\d$/.test(reply.why) ? nextOf(at, reply.location) : undefined;
    if (next === undefined) {
      const state = stateOf(reply.why);
      const moved = state === 'alive' && lasting !== undefined && lasting !== address;
      return { address, state, why: reply.why, ...(moved && { movedTo: lasting ?? '' }) };
    }
    // Whoever leads somewhere may not lead into a network of their choice.
    if (refuseLink('project', next) !== undefined)
      return refused(address, 'it leads to no public host');
    forGood &&= reply.why === '301' || reply.why === '308';
    if (forGood) lasting = next;
    at = next;
  }
  return refused(address, 'it leads on and on');
}

function refused(address: string, why: string): LinkResult {
  return { address, state: 'refused', why };
}

function nextOf(from: string, location: string | undefined): string | undefined {
  if (location === undefined || !URL.canParse(location, from)) return undefined;
  const next = new URL(location, from);
  next.hash = '';
  return next.href;
}

async function askPatiently(address: string, asking: Asking): Promise<Reply> {
  const { pause = sleep } = asking;
  for (let tried = 1; ; tried++) {
    const reply = await askHeadFirst(address, asking);
    const mayPass = stateOf(reply.why) === 'away' || reply.why === '429' || reply.why === '408';
    const wait = reply.waitMs ?? FIRST_PAUSE * 2 ** (tried - 1);
    if (!mayPass || tried === TRIES || wait > WAIT_MAX) return reply;
    await pause(wait);
  }
}

/** Some servers know no HEAD, or answer it wrongly: only the answer to a GET counts against a link. */
async function askHeadFirst(address: string, { askOnce, manners }: Asking): Promise<Reply> {
  const head = await askOnce('HEAD', address);
  if (/^[23]/.test(head.why) || head.why === '429' || head.why === 'no such host') return head;
  return (await manners.mayAsk(address)) ? askOnce('GET', address) : head;
}
