import { setTimeout as sleep } from 'node:timers/promises';
import { addressAt, type Endpoint } from './endpoint.ts';
import { type Answer, fetchOnce } from './fetch-once.ts';
import { LIMITS, type Limits } from './limits.ts';
import { NetError, PassingError } from './net-error.ts';

/** Reads texts from one endpoint within the limits, one request after the other. */
export interface Client {
  endpoint: Endpoint;
  /** Throws `NetError`. `unfit` says why an answer that arrived is of no use now and worth another try. */
  get: (
    path: string,
    parameters: Readonly<Record<string, string | undefined>>,
    unfit?: (text: string) => string | undefined,
  ) => Promise<Answer>;
}

/** What a client can be given in place of the real limits and the real clock. */
export interface ClientSettings {
  limits?: Partial<Limits>;
  /** Between the beginnings of two requests; not applied to a server on this machine. */
  gapMs?: number;
  pause?: (ms: number) => Promise<unknown>;
}

/** A client of an endpoint that tries again with growing pauses and honours `Retry-After`. */
export function createClient(endpoint: Endpoint, settings: ClientSettings = {}): Client {
  const limits = { ...LIMITS, ...settings.limits };
  const pause = settings.pause ?? sleep;
  const gapMs = endpoint.loopback ? 0 : (settings.gapMs ?? 0);
  let free = 0;
  const keepGap = async (): Promise<void> => {
    const wait = free - performance.now();
    if (wait > 0) await pause(wait);
    free = performance.now() + gapMs;
  };
  const get: Client['get'] = async (path, parameters, unfit) => {
    const address = addressAt(endpoint, path, parameters);
    let leftMs = limits.totalMs;
    for (let tried = 1; ; tried++) {
      await keepGap();
      const begun = performance.now();
      try {
        const signal = AbortSignal.timeout(Math.ceil(leftMs));
        const answer = await fetchOnce(endpoint, address, limits, signal);
        refuseUnfit(endpoint, unfit?.(answer.text), tried < limits.unfitTries);
        return answer;
      } catch (error) {
        leftMs -= performance.now() - begun;
        await pause(pauseBefore(error, tried, leftMs, limits));
      }
    }
  };
  return { endpoint, get };
}

function refuseUnfit(endpoint: Endpoint, why: string | undefined, again: boolean): void {
  if (why === undefined) return;
  const fault = new NetError('unfit', `${endpoint.name}: ${why}`);
  throw again ? new PassingError(fault) : fault;
}

/** How long to wait before the next try; throws the fault itself where there is none. */
function pauseBefore(error: unknown, tried: number, leftMs: number, limits: Limits): number {
  if (!(error instanceof PassingError)) throw error;
  const asked = error.retryAfterMs ?? 0;
  if (asked > limits.maxRetryAfterMs) {
    const { message, status } = error.last;
    const wait = `It asks to wait ${Math.ceil(asked / 1000)} s, more than a run waits.`;
    throw new NetError('refused', `${message} ${wait}`, status);
  }
  if (tried >= limits.tries || leftMs <= 0) {
    const { fault, message, status } = error.last;
    throw new NetError(fault, `${message} (${tried} tries)`, status);
  }
  return Math.max(asked, limits.firstPauseMs * 2 ** (tried - 1));
}
