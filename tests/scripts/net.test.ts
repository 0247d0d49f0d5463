import { afterEach, describe, expect, test } from 'vitest';
import { createClient } from '../../scripts/net/client.ts';
import { EndpointError, endpointOf } from '../../scripts/net/endpoint.ts';
import { LIMITS, type Limits } from '../../scripts/net/limits.ts';
import { retryAfterMs } from '../../scripts/net/retry-after.ts';
import { type FakeUpstream, startFakeUpstream } from '../fake-upstream/fake-upstream.ts';
import type { Fault } from '../fake-upstream/faults.ts';

let upstream: FakeUpstream | undefined;
afterEach(async () => {
  await upstream?.close();
  upstream = undefined;
});

/** Asks a upstream that plays one fault, on every request or on the first few; tells what came of it. */
async function askWorld(
  fault: Fault,
  times = Number.POSITIVE_INFINITY,
  limits: Partial<Limits> = {},
) {
  upstream = await startFakeUpstream({
    latest: '["papers"]',
    fault: (_, nth) => (nth <= times ? fault : undefined),
  });
  const pauses: number[] = [];
  const client = createClient(endpointOf('The server', 'X', upstream.url, ''), {
    limits,
    pause: async (ms) => pauses.push(ms),
  });
  const answer = await client.get('/api/daily_papers', {}).catch((error: Error) => error);
  const said = answer instanceof Error ? answer.message : answer.text;
  return { said, tries: upstream.requests.length, pauses };
}

const status = (code: number, headers: Record<string, string> = {}): Fault => ({
  kind: 'status',
  status: code,
  headers,
});

describe('a request', () => {
  test('is tried again with growing pauses, five times in all', async () => {
    expect(await askWorld(status(500))).toEqual({
      said: 'The server answers with status 500. (5 tries)',
      tries: 5,
      pauses: [1000, 2000, 4000, 8000],
    });
  });

  test('gets its answer once a fault has passed', async () => {
    expect(await askWorld(status(503), 2)).toEqual({
      said: '["papers"]',
      tries: 3,
      pauses: [1000, 2000],
    });
    expect(await askWorld({ kind: 'cut' }, 1)).toMatchObject({ said: '["papers"]', tries: 2 });
  });

  test.each([204, 400, 401, 403, 404, 410])('is not tried again after status %i', async (code) => {
    const { said, tries } = await askWorld(status(code));
    expect([said, tries]).toEqual([`The server answers with status ${code}.`, 1]);
  });

  test('waits as long as Retry-After says, up to two minutes', async () => {
    const { pauses } = await askWorld(status(429, { 'retry-after': '120' }), 1);
    expect(pauses).toEqual([120_000]);
  });

  test('gives up at once where Retry-After asks for more', async () => {
    expect(await askWorld(status(429, { 'retry-after': '99999999' }))).toEqual({
      said: 'The server answers with status 429. It asks to wait 99999999 s, more than a run waits.',
      tries: 1,
      pauses: [],
    });
  });

  test.each(['-5', 'Wed, 10 Dec 2025 00:00:05 GMT', 'soon'])(
    'pauses as usual where Retry-After is %s',
    async (header) => {
      const { pauses } = await askWorld(status(429, { 'retry-after': header }), 1);
      expect(pauses).toEqual([1000]);
    },
  );

  test.each([
    'file:///etc/passwd',
    'https://example.org/',
    'http://127.0.0.1:1/',
    '//example.org/x',
  ])('follows no redirect to %s', async (to) => {
    const { said, tries } = await askWorld({ kind: 'redirect', to });
    expect(said).toMatch(/^The server redirects to .*, which is not allowed\.$/);
    expect(tries).toBe(1);
  });

  test('follows at most three redirects', async () => {
    const { said, tries } = await askWorld({ kind: 'redirect', to: '/api/daily_papers' });
    expect([said, tries]).toEqual(['The server redirects more than 3 times.', 4]);
  });

  test('stops reading at ten megabytes, counted after decoding', async () => {
    const { said, tries } = await askWorld({ kind: 'bomb', megabytes: 200 });
    expect([said, tries]).toEqual(['The answer is larger than 10 MB.', 1]);
  });

  test('ends when its time is over even where bytes trickle in', async () => {
    // The server itself would never end.
    const { said, tries } = await askWorld({ kind: 'trickle' }, undefined, { totalMs: 300 });
    expect([said, tries]).toEqual(['The server did not answer in time.', 1]);
    expect(LIMITS.totalMs).toBe(30_000);
  });

  test('refuses bytes that are no UTF-8', async () => {
    const { said } = await askWorld({ kind: 'body', body: Uint8Array.of(0x63, 0xe9, 0x22) });
    expect(said).toBe('The answer is not valid UTF-8.');
  });

  test('says that nobody answers', async () => {
    const gone = await startFakeUpstream({});
    await gone.close();
    const client = createClient(endpointOf('The server', 'X', gone.url, ''), {
      pause: async () => undefined,
    });
    await expect(client.get('/', {})).rejects.toThrow(
      'The server cannot be reached, or broke off (ECONNREFUSED). (5 tries)',
    );
  });
});

describe('a client', () => {
  test('asks three times for an answer that is of no use', async () => {
    upstream = await startFakeUpstream({ latest: '[' });
    const client = createClient(endpointOf('The server', 'X', upstream.url, ''), {
      pause: async () => 0,
    });
    const asked = client.get('/api/daily_papers', {}, () => 'It is cut off.');
    await expect(asked).rejects.toThrow('The server: It is cut off.');
    expect(upstream.requests).toHaveLength(3);
  });

  test('keeps its distance between requests to a server that is not on this machine', async () => {
    const pauses: number[] = [];
    const endpoint = endpointOf('The server', 'X', 'https://server.invalid', '');
    const client = createClient(endpoint, {
      gapMs: 3000,
      limits: { tries: 1 },
      pause: async (ms) => pauses.push(ms),
    });
    for (let times = 0; times < 2; times++) await client.get('/', {}).catch(() => undefined);
    expect(pauses).toHaveLength(1);
    expect(pauses[0]).toBeGreaterThan(1000);
  });
});

describe('an endpoint', () => {
  test.each(['http://example.org', 'ftp://127.0.0.1', 'https://user:word@example.org', 'nonsense'])(
    'cannot be %s',
    (address) => {
      expect(() => endpointOf('X', 'HF_ENDPOINT', address, '')).toThrow(EndpointError);
    },
  );

  test.each([
    'http://localhost:8000',
    'http://127.0.0.1:8000/mirror/',
    'http://[::1]:1',
    'https://example.org',
  ])('can be %s', (address) => {
    expect(endpointOf('X', 'HF_ENDPOINT', address, '').loopback).toBe(address.startsWith('http:'));
  });

  test('is the usual one where nothing is stated', () => {
    expect(endpointOf('X', 'Y', ' ', 'https://example.org').base.href).toBe('https://example.org/');
  });
});

test('Retry-After is read as seconds or as a date', () => {
  const now = Date.UTC(2025, 11, 10);
  const headers = [
    '7',
    '-5',
    '1.5',
    'Wed, 10 Dec 2025 00:00:05 GMT',
    'Tue, 09 Dec 2025 00:00:05 GMT',
    null,
  ];
  expect(headers.map((header) => retryAfterMs(header, now))).toEqual([
    7000,
    undefined,
    undefined,
    5000,
    undefined,
    undefined,
  ]);
});
