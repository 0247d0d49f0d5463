import type { Endpoint } from './endpoint.ts';
import type { Limits } from './limits.ts';
import { NetError, PassingError } from './net-error.ts';
import { readLimited } from './read-limited.ts';
import { retryAfterMs } from './retry-after.ts';

/** An answer with status 200. */
export interface Answer {
  text: string;
  /** The server says that there is a further page. */
  hasNext: boolean;
}

/** What an address answers with status 200; one try. Throws `PassingError` where another try may help. */
export async function fetchOnce(
  endpoint: Endpoint,
  address: URL,
  limits: Limits,
  signal: AbortSignal,
): Promise<Answer> {
  let next = address;
  for (let hops = 0; hops <= limits.redirects; hops++) {
    const response = await ask(endpoint, next, signal);
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) {
      return readAnswer(endpoint, response, limits);
    }
    await response.body?.cancel();
    next = redirected(endpoint, next, location);
  }
  throw new NetError('refused', `${endpoint.name} redirects more than ${limits.redirects} times.`);
}

async function ask(endpoint: Endpoint, address: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, {
      redirect: 'manual',
      signal,
      headers: { 'user-agent': 'daily-papers-archive', accept: '*/*' },
    });
  } catch (error) {
    throw transportFault(endpoint, error, signal);
  }
}

async function readAnswer(endpoint: Endpoint, response: Response, limits: Limits): Promise<Answer> {
  const { status } = response;
  if (status === 200) {
    try {
      const text = await readLimited(response, limits.maxBytes);
      return { text, hasNext: /rel="?next\b/.test(response.headers.get('link') ?? '') };
    } catch (error) {
      if (error instanceof NetError) throw error;
      throw transportFault(endpoint, error, undefined);
    }
  }
  await response.body?.cancel();
  const fault = new NetError('refused', `${endpoint.name} answers with status ${status}.`, status);
  if (status !== 408 && status !== 429 && status < 500) throw fault;
  throw new PassingError(fault, retryAfterMs(response.headers.get('retry-after'), Date.now()));
}

function redirected(endpoint: Endpoint, from: URL, location: string): URL {
  const to = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
  if (to?.origin !== endpoint.base.origin) {
    const where = to && to.origin !== 'null' ? to.origin : 'an address that is no web page';
    throw new NetError('refused', `${endpoint.name} redirects to ${where}, which is not allowed.`);
  }
  return to;
}

function transportFault(
  endpoint: Endpoint,
  error: unknown,
  signal: AbortSignal | undefined,
): Error {
  if (signal?.aborted || (error as Error).name === 'TimeoutError') {
    return new NetError('unreachable', `${endpoint.name} did not answer in time.`);
  }
  const cause = (error as Error).cause as NodeJS.ErrnoException | undefined;
  const why = cause?.code ?? cause?.message ?? (error as Error).message;
  return new PassingError(
    new NetError('unreachable', `${endpoint.name} cannot be reached, or broke off (${why}).`),
  );
}
