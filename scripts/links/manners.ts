import { setTimeout as sleep } from 'node:timers/promises';
import robotsParser from 'robots-parser';
import { AGENT, type AskOnce } from './ask-once.ts';

/** Keeps to what servers ask of machines. */
export interface Manners {
  /** Waits until an address may be asked for; false where its server forbids it. */
  mayAsk: (address: string) => Promise<boolean>;
}

/** The longest pause that a robots.txt is heeded for; a server that wants more is not asked. */
const DELAY_MAX = 30_000;

interface Rules {
  allows: (address: string) => boolean;
  pauseMs: number;
}

/** Reads the robots.txt of each server once, and leaves pauses between the requests to one. */
export function mannersOf(
  askOnce: AskOnce,
  pauseMs: number,
  pause: (ms: number) => Promise<unknown> = sleep,
): Manners {
  const rules = new Map<string, Promise<Rules>>();
  const free = new Map<string, number>();
  const turn = async (origin: string, ms: number): Promise<void> => {
    const now = performance.now();
    const begin = Math.max(now, free.get(origin) ?? 0);
    free.set(origin, begin + ms);
    if (begin > now) await pause(begin - now);
  };
  return {
    mayAsk: async (address) => {
      const { origin } = new URL(address);
      if (!rules.has(origin)) {
        await turn(origin, pauseMs);
        rules.set(origin, readRules(askOnce, origin, pauseMs));
      }
      const { allows, pauseMs: own = pauseMs } = (await rules.get(origin)) ?? {};
      if (allows?.(address) === false || own > DELAY_MAX) return false;
      await turn(origin, own);
      return true;
    },
  };
}

/** A server without a robots.txt allows everything, one that cannot give it nothing (RFC 9309). */
async function readRules(askOnce: AskOnce, origin: string, pauseMs: number): Promise<Rules> {
  const file = `${origin}/robots.txt`;
  const { why, text } = await askOnce('GET', file, true);
  if (text === undefined) return { allows: () => !/^5/.test(why), pauseMs };
  const robots = robotsParser(file, text);
  const delay = (robots.getCrawlDelay(AGENT) ?? 0) * 1000;
  return {
    allows: (address) => robots.isAllowed(address, AGENT) ?? true,
    pauseMs: Math.max(pauseMs, delay),
  };
}
