import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type AskOnce, askOnceOf } from '../../scripts/links/ask-once.ts';
import { mannersOf } from '../../scripts/links/manners.ts';
import { LINKS, readOptions } from '../../scripts/links/options.ts';
import { linksJson, linksText } from '../../scripts/links/report.ts';
import { runLinks } from '../../scripts/links/run-links.ts';
import { lineOf } from './line-of.ts';
import { readAll, temporaryFolder, writeAll } from './temporary-folder.ts';

type Play = (method: string, response: ServerResponse, nth: number) => void;

const status =
  (code: number, headers: Record<string, string> = {}): Play =>
  (_, response) =>
    response.writeHead(code, headers).end();

let close = (): void => undefined;
afterEach(() => close());

/** A server on this machine that plays some addresses (`host/path`) of all others; the rest answers 404. */
async function stage(plays: Readonly<Record<string, Play>>) {
  const asked: string[] = [];
  const server = createServer(({ method = '', url = '' }, response) => {
    const address = url.slice(1);
    asked.push(`${method} ${address}`);
    const nth = asked.filter((one) => one.endsWith(` ${address}`)).length;
    const play = plays[address] ?? status(404);
    play(method, response, nth);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  const { port } = server.address() as AddressInfo;
  return { asked, askOnce: askOnceOf({ LINKS_ENDPOINT: `http://127.0.0.1:${port}` }) };
}

const paper = (id: string, github: string, text = 'We study.'): Record<string, string> => ({
  [`papers/2025/03/${id}.md`]: `---\ntitle: "A title of ${id}"\ndate: 2025-03-04\nauthors:\n  - Jane Doe\nlinks:\n  github: ${github}\n---\n${text}\n`,
});

interface Check {
  today?: string;
  args?: readonly string[];
  stopAfter?: number;
}

async function check(root: string, askOnce: AskOnce, { today, args = [], stopAfter }: Check = {}) {
  const pauses: number[] = [];
  const pause = async (ms: number): Promise<void> => {
    pauses.push(Math.round(ms));
  };
  const options = readOptions(lineOf(LINKS, [...args]));
  let done = 0;
  const control = {
    onProgress: () => {
      done += 1;
    },
    isStopped: () => done >= (stopAfter ?? 999),
  };
  const asking = { askOnce, manners: mannersOf(askOnce, options.pauseMs, pause), pause };
  const run = await runLinks(root, options, today ?? '2025-12-01', asking, control);
  return { run, said: linksText(run), pauses, files: await readAll(root) };
}

describe('npm run links', () => {
  it('tells what is gone file by file and line by line, and calls it gone a week later', async () => {
    const { askOnce, asked } = await stage({
      'github.com/lab/alive': status(200),
      'github.com/lab/moved': status(301, { location: 'https://github.com/lab/new' }),
      'github.com/lab/new': status(200),
      'pages.example.org/data': status(410),
    });
    const root = await temporaryFolder({
      ...paper('2503.00001', 'https://github.com/lab/alive'),
      ...paper('2503.00002', 'https://github.com/lab/moved'),
      ...paper('2503.00003', 'https://github.com/lab/lost', 'See https://pages.example.org/data.'),
      'orgs.yaml': '',
    });
    const first = await check(root, askOnce);
    expect(first.said).toMatchInlineSnapshot(`
      "4 of 4 links asked: 2 alive, 2 gone, 0 without an answer now, 0 that cannot be asked.

      Failing, and gone if they still do so later:
        papers/2025/03/2503.00003.md:7:11 https://github.com/lab/lost (404, since 2025-12-01)
        papers/2025/03/2503.00003.md:9:5 https://pages.example.org/data (410, since 2025-12-01)

      Moved for good:
        papers/2025/03/2503.00002.md:7:11 https://github.com/lab/moved (now https://github.com/lab/new)
      "
    `);
    expect(first.files['links.jsonl']).toMatchInlineSnapshot(`
      "{"address":"https://github.com/lab/lost","since":"2025-12-01","checked":"2025-12-01","why":"404"}
      {"address":"https://pages.example.org/data","since":"2025-12-01","checked":"2025-12-01","why":"410"}
      "
    `);
    expect(asked.filter((one) => one.endsWith('robots.txt'))).toHaveLength(2);
    const second = await check(root, askOnce, { today: '2025-12-08' });
    expect(second.said).toContain(
      'Gone:\n  papers/2025/03/2503.00003.md:7:11 https://github.com/lab/lost (404, since 2025-12-01)',
    );
    // What is known to be gone is written once: a third check changes nothing.
    const third = await check(root, askOnce, { today: '2025-12-15' });
    expect(third.files).toEqual(second.files);
    expect(JSON.parse(linksJson(third.run)).lost[0]).toMatchObject({ gone: true, why: '404' });
  });

  it('asks for the links of own pages and the home pages of organizations too', async () => {
    const { askOnce } = await stage({ 'lab.example.org/': status(200) });
    const root = await temporaryFolder({
      'orgs.yaml': 'lab:\n  name: Lab\n  homepage: https://lab.example.org/\n',
      'pages/join.md': '---\ntitle: Join\n---\nRead [this](https://lab.example.org/a?b=1&c=2).\n',
    });
    const { run } = await check(root, askOnce);
    expect(run.lost.map(({ address }) => address)).toEqual(['https://lab.example.org/a?b=1&c=2']);
    expect(run.places.get('https://lab.example.org/a?b=1&c=2')).toEqual([
      { address: 'https://lab.example.org/a?b=1&c=2', file: 'pages/join.md', line: 4, column: 6 },
    ]);
    expect(run.places.get('https://lab.example.org/')?.[0]).toMatchObject({
      file: 'orgs.yaml',
      line: 3,
    });
  });

  it('forgets a link that is back, and one that nobody states any more', async () => {
    const back = await stage({ 'github.com/lab/back': status(200) });
    const root = await temporaryFolder({
      ...paper('2503.00001', 'https://github.com/lab/back'),
      'links.jsonl': ['back', 'unstated']
        .map(
          (name) =>
            `{"address":"https://github.com/lab/${name}","since":"2025-01-01","checked":"2025-02-01","why":"404"}\n`,
        )
        .join(''),
      'orgs.yaml': '',
    });
    const { files, run } = await check(root, back.askOnce);
    expect([run.lost, files['links.jsonl']]).toEqual([[], '']);
  });

  it('asks for the head, and for the whole only where that fails', async () => {
    const { askOnce, asked } = await stage({
      'github.com/lab/a': (method, response) =>
        response.writeHead(method === 'HEAD' ? 405 : 200).end(),
      'github.com/lab/b': status(200),
    });
    const root = await temporaryFolder({
      ...paper('2503.00001', 'https://github.com/lab/a'),
      ...paper('2503.00002', 'https://github.com/lab/b'),
      'orgs.yaml': '',
    });
    const { run } = await check(root, askOnce);
    expect(run.results.map(({ state }) => state)).toEqual(['alive', 'alive']);
    expect(asked.sort()).toEqual([
      'GET github.com/lab/a',
      'GET github.com/robots.txt',
      'HEAD github.com/lab/a',
      'HEAD github.com/lab/b',
    ]);
  });

  it('keeps to robots.txt: what it forbids is not asked for, and its pause is kept', async () => {
    const robots: Play = (_, response) =>
      response
        .writeHead(200)
        .end(
          'User-agent: *\nDisallow: /private/\nCrawl-delay: 7\n\nUser-agent: other\nDisallow: /\n',
        );
    const { askOnce, asked } = await stage({
      'github.com/robots.txt': robots,
      'github.com/lab/a': status(200),
      'github.com/lab/b': status(200),
    });
    const root = await temporaryFolder({
      ...paper('2503.00001', 'https://github.com/lab/a'),
      ...paper('2503.00002', 'https://github.com/lab/b'),
      ...paper('2503.00003', 'https://github.com/private/c'),
      'orgs.yaml': '',
    });
    const { run, pauses } = await check(root, askOnce);
    expect(asked.join()).not.toContain('private');
    expect(run.results.find(({ state }) => state === 'refused')?.why).toBe('robots.txt forbids it');
    // Nobody waits in a test, so that pauses add up.
    expect(Math.max(...pauses)).toBeGreaterThanOrEqual(7000);
    expect(run.lost).toEqual([]);
  });

  it('tries again where a fault may pass, waits as long as asked, and leaves a server alone that is away', async () => {
    const { askOnce, asked } = await stage({
      'github.com/lab/busy': (_, response, nth) =>
        response.writeHead(nth < 3 ? 429 : 200, { 'retry-after': '5' }).end(),
      ...Object.fromEntries([1, 2, 3, 4, 5].map((one) => [`away.example.org/${one}`, status(503)])),
    });
    const away = [1, 2, 3, 4, 5].map((one) => `https://away.example.org/${one}`).join(' ');
    const root = await temporaryFolder({
      ...paper('2503.00001', 'https://github.com/lab/busy', `See ${away}`),
      'orgs.yaml': '',
    });
    const { run, pauses } = await check(root, askOnce);
    expect(pauses).toContain(5000);
    expect(run.results.filter(({ state }) => state === 'away')).toHaveLength(3);
    expect(run.left).toHaveLength(2);
    for (const one of run.left) expect(asked.join()).not.toContain(one.replace('https://', ''));
    // Four weeks away, not one, make a server gone.
    const later = await check(root, askOnce, { today: '2025-12-08' });
    expect(later.said).not.toContain('\nGone:');
    expect((await check(root, askOnce, { today: '2025-12-29' })).said).toContain('\nGone:');
  });

  it('follows nobody into another network, nor in circles', async () => {
    const { askOnce, asked } = await stage({
      'github.com/lab/in': status(302, { location: 'http://169.254.169.254/latest' }),
      'github.com/lab/ring': status(302, { location: '/lab/ring' }),
    });
    const root = await temporaryFolder({
      ...paper('2503.00001', 'https://github.com/lab/in'),
      ...paper('2503.00002', 'https://github.com/lab/ring'),
      'orgs.yaml': '',
    });
    const { run } = await check(root, askOnce);
    expect(run.results.map(({ why }) => why).sort()).toEqual([
      'it leads on and on',
      'it leads to no public host',
    ]);
    expect(asked.join()).not.toContain('169.254');
  });

  it('takes up a run that was broken off, and records nothing in a dry run', async () => {
    const names = ['a', 'b', 'c', 'd'];
    const plays = Object.fromEntries(names.map((one) => [`github.com/lab/${one}`, status(200)]));
    const { askOnce, asked } = await stage(plays);
    const root = await temporaryFolder({
      ...Object.assign(
        {},
        ...names.map((one, at) => paper(`2503.0000${at}`, `https://github.com/lab/${one}`)),
      ),
      'orgs.yaml': '',
    });
    const first = await check(root, askOnce, { stopAfter: 2 });
    expect([first.run.results.length, first.run.left.length]).toEqual([2, 2]);
    const heads = asked.filter((one) => one.startsWith('HEAD')).length;
    const second = await check(root, askOnce);
    expect([second.run.results.length, second.run.resumed]).toEqual([4, 2]);
    expect(asked.filter((one) => one.startsWith('HEAD')).length).toBe(heads + 2);
    expect(Object.keys(second.files).filter((file) => file.startsWith('.work'))).toEqual([]);
    await writeAll(root, paper('2503.00009', 'https://github.com/lab/lost'));
    const dry = await check(root, askOnce, { args: ['--dry-run'] });
    expect([dry.run.lost.length, dry.files['links.jsonl']]).toEqual([1, undefined]);
  });
});
