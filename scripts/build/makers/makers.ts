import { Worker } from 'node:worker_threads';
import { BuildFailure } from '../failure.ts';
import type { MakerAnswer, MakerOrder, MakerTask } from './maker-protocol.ts';

/** Threads that make resources. */
export interface Makers {
  /** Does a task on the next thread that is free; waits where all have enough to do. */
  do: (task: MakerTask) => Promise<void>;
  /** Waits until all tasks are done. */
  finish: () => Promise<void>;
  /** Asks every thread where its pages lead, once all is made and checked. */
  askLinks: () => Promise<void>;
  /** Ends the threads. */
  close: () => Promise<void>;
}

/** What a thread makes is garbage at once; without a limit it would be kept until memory is scarce. */
const HEAP_MB = 512;

/** Tasks that wait at each thread, so that none waits for the next. */
const QUEUED = 2;

/**
 * Starts threads that make resources; `take` is told of every answer. A thread that dies fails all that waits with
 * a BuildFailure, and so does what `take` throws.
 */
export function startMakers(
  count: number,
  order: MakerOrder,
  take: (answer: MakerAnswer) => void,
): Makers {
  const threads = Array.from({ length: count }, () => startThread(order, take));
  const idlest = () => threads.reduce((a, b) => (b.waiting() < a.waiting() ? b : a));
  const finish = async (): Promise<void> => {
    await Promise.all(threads.map(({ idle }) => idle()));
  };
  return {
    do: async (task) => {
      const thread = idlest();
      thread.post(task);
      if (idlest().waiting() > QUEUED) await Promise.race(threads.map(({ next }) => next()));
    },
    finish,
    askLinks: async () => {
      for (const thread of threads) thread.post({ do: 'links' });
      await finish();
    },
    close: async () => {
      await Promise.all(threads.map(({ end }) => end()));
    },
  };
}

interface Waiter {
  done: () => void;
  fail: (error: unknown) => void;
  /** Waits for all tasks, not only for the next. */
  all: boolean;
}

function startThread(order: MakerOrder, take: (answer: MakerAnswer) => void) {
  const worker = new Worker(new URL('maker.ts', import.meta.url), {
    workerData: order,
    env: { ...process.env, NODE_ENV: 'production' },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  let waiting = 0;
  let failure: unknown;
  let waiters: Waiter[] = [];
  const settle = (): void => {
    const ready = waiters.filter(({ all }) => failure !== undefined || !all || waiting === 0);
    waiters = waiters.filter((waiter) => !ready.includes(waiter));
    for (const { done, fail } of ready) failure === undefined ? done() : fail(failure);
  };
  worker.on('message', (answer: MakerAnswer) => {
    waiting -= 1;
    try {
      take(answer);
    } catch (error) {
      failure ??= error;
    }
    settle();
  });
  worker.on('error', (error) => {
    failure ??= new BuildFailure(`${error.message}\nThe old site is unchanged.`);
    settle();
  });
  const wait = (all: boolean) =>
    new Promise<void>((done, fail) => {
      waiters.push({ done, fail, all });
      if (failure !== undefined || (all && waiting === 0)) settle();
    });
  return {
    waiting: () => waiting,
    post: (task: MakerTask) => {
      waiting += 1;
      worker.postMessage(task);
    },
    next: () => wait(false),
    idle: () => wait(true),
    end: () => worker.terminate(),
  };
}
