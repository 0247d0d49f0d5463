import { expect, it } from 'vitest';
import { each } from '../../src/client/each.ts';

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

it('keeps the order of values, a few at a time, and goes on where one fails', async () => {
  let [atOnce, most] = [0, 0];
  const told: number[] = [];
  const values = Array.from({ length: 20 }, (_, place) => place);
  const results = await each(
    values,
    async (value) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await wait(value % 3);
      atOnce -= 1;
      if (value === 5) throw new Error('not there');
      return value * 2;
    },
    { tell: (done) => told.push(done) },
  );
  expect(results).toEqual(values.map((value) => (value === 5 ? undefined : value * 2)));
  expect(most).toBe(8);
  expect(told).toEqual(values.map((value) => value + 1));
});

it('stops when it is told to', async () => {
  const stop = new AbortController();
  const results = await each(
    Array.from({ length: 30 }, () => 1),
    async (value) => {
      await wait(0);
      return value;
    },
    { signal: stop.signal, tell: (done) => done === 10 && stop.abort() },
  );
  expect(results.filter((one) => one !== undefined).length).toBeLessThan(20);
});
