/** How many are worked on at the same time. */
const AT_ONCE = 8;

/** Tells how many are done, and when to stop. */
interface Watch {
  tell?: (done: number) => void;
  signal?: AbortSignal;
}

/**
 * Does the same work for each of some values, a few at a time: the results in the order of the values, `undefined`
 * where the work failed or was stopped before.
 */
export async function each<Value, Result>(
  values: readonly Value[],
  work: (value: Value) => Promise<Result>,
  { tell, signal }: Watch = {},
): Promise<(Result | undefined)[]> {
  const results: (Result | undefined)[] = values.map(() => undefined);
  const waiting = [...values.entries()].reverse();
  let done = 0;
  const goOn = async (): Promise<void> => {
    for (let next = waiting.pop(); next && !signal?.aborted; next = waiting.pop()) {
      results[next[0]] = await work(next[1]).catch(() => undefined);
      done += 1;
      tell?.(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, goOn));
  return results;
}
