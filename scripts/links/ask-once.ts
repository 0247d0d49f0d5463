import { endpointOf } from '../net/endpoint.ts';
import { readLimited } from '../net/read-limited.ts';
import { retryAfterMs } from '../net/retry-after.ts';

/** What one request came to: a status, or why there is none. */
export interface Reply {
  /** A status in digits, `no such host` or `no answer`. */
  why: string;
  location?: string;
  /** What the server asks to wait for, in milliseconds. */
  waitMs?: number;
  /** Where it was asked for. */
  text?: string;
}

/** Sends one request to an address, without following where it leads. */
export type AskOnce = (
  method: 'HEAD' | 'GET',
  address: string,
  withText?: boolean,
) => Promise<Reply>;

/** How long a server may take to begin its answer, in milliseconds. */
const PATIENCE = 20_000;

/** The most of a robots.txt that is read (RFC 9309 asks for half a megabyte at least). */
const ROBOTS_MAX = 1024 * 1024;

/** How this command names itself, in requests and where a robots.txt has rules for it. */
export const AGENT = 'daily-papers-archive';

/** Asks the servers themselves, or the one on this machine that plays them all. */
export function askOnceOf({ LINKS_ENDPOINT }: NodeJS.ProcessEnv): AskOnce {
  const stage = LINKS_ENDPOINT
    ? endpointOf('the stage', 'LINKS_ENDPOINT', LINKS_ENDPOINT, '').base
    : undefined;
  return async (method, address, withText = false) => {
    try {
      const response = await fetch(stage ? onStage(address, stage) : address, {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE),
        headers: { 'user-agent': `${AGENT} (link check)`, accept: '*/*' },
      });
      return await replyOf(response, withText);
    } catch (error) {
      return { why: faultOf(error as Error) };
    }
  };
}

async function replyOf(response: Response, withText: boolean): Promise<Reply> {
  const { status, headers } = response;
  const wait = retryAfterMs(headers.get('retry-after'), Date.now());
  const location = headers.get('location');
  const text = withText && status === 200 ? await readLimited(response, ROBOTS_MAX) : undefined;
  if (text === undefined) await response.body?.cancel();
  return {
    why: String(status),
    ...(location !== null && { location }),
    ...(wait !== undefined && { waitMs: wait }),
    ...(text !== undefined && { text }),
  };
}

function onStage(address: string, stage: URL): string {
  const { host, pathname, search } = new URL(address);
  return `${stage.href.replace(/\/$/, '')}/${host}${pathname}${search}`;
}

function faultOf(error: Error): string {
  const { code } = (error.cause ?? {}) as NodeJS.ErrnoException;
  return code === 'ENOTFOUND' ? 'no such host' : 'no answer';
}
