import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/build/root.ts';

const CODE = readFileSync(join(ROOT, 'public', 'sw.js'), 'utf8');
const HOME = 'https://papers.example/archive/';

/** A browser's caches, as far as the worker uses them: what is kept by address, by the name of the cache. */
function fakeCaches() {
  const kept = new Map<string, Map<string, Response>>();
  const at = (one: string | { url: string }): string => (typeof one === 'string' ? one : one.url);
  const open = (name: string) => {
    const cache = kept.get(name) ?? new Map<string, Response>();
    kept.set(name, cache);
    return {
      put: async (one: string, response: Response) => void cache.set(at(one), response),
      match: async (one: string) => cache.get(at(one))?.clone(),
      delete: async (one: string) => cache.delete(at(one)),
      keys: async () => [...cache.keys()].map((url) => ({ url })),
    };
  };
  return {
    kept,
    caches: {
      open: async (name: string) => open(name),
      match: async (one: string, { cacheName }: { cacheName: string }) =>
        open(cacheName).match(one),
    },
  };
}

/** The worker with a site of some files, which may change, and what it keeps of the search indexes. */
function startWorker(site: Map<string, string>) {
  const { kept, caches } = fakeCaches();
  const handlers = new Map<string, (event: object) => void>();
  const self = {
    registration: { scope: HOME },
    addEventListener: (name: string, handle: (event: object) => void) => handlers.set(name, handle),
  };
  const asked: string[] = [];
  const fetch = async (address: string): Promise<Response> => {
    asked.push(address.slice(HOME.length));
    const text = site.get(address.slice(HOME.length));
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  };
  new Function('self', 'caches', 'fetch', CODE)(self, caches, fetch);
  const told: object[] = [];
  const tell = async (data: object): Promise<void> => {
    const waiting: Promise<unknown>[] = [];
    const waitUntil = (one: Promise<unknown>) => waiting.push(one);
    const source = { postMessage: (answer: object) => told.push(answer) };
    handlers.get('message')?.({ data, waitUntil, source });
    await Promise.all(waiting);
  };
  const textsIn = async (cache: string, below = ''): Promise<Record<string, string>> => {
    const files = [...(kept.get(`${cache} ${HOME}`) ?? [])];
    const texts = files.map(async ([url, response]) => [
      url.slice(HOME.length + below.length),
      await response.clone().text(),
    ]);
    return Object.fromEntries(await Promise.all(texts));
  };
  return {
    asked,
    told,
    turnOff: () => {
      void tell({ off: true });
      kept.clear();
    },
    /** Tells it to keep what there is, and waits. */
    keep: (...papers: string[]) => tell({ papers }),
    save: (...saved: string[]) => tell({ saved }),
    index: () => textsIn('index', 'pagefind/'),
    pages: () => textsIn('pages'),
    files: () => textsIn('files'),
    isEmpty: () => [...kept.values()].every((cache) => cache.size === 0),
  };
}

/** The files of an index whose words are in one file of some bytes; `version` is its content. */
function indexOf(part: string, version: string, bytes = 1000): [string, string][] {
  const folder = `pagefind/${part}/`;
  const entry = { languages: { en: { hash: version, wasm: '/../../engine/wasm.en' } } };
  const named = `index/${version}.pf_index`;
  return [
    [`${folder}pagefind-entry.json`, JSON.stringify(entry)],
    [`${folder}files.json`, JSON.stringify({ [named]: bytes })],
    [`${folder}${named}`, version],
    [`${folder}upvotes.json`, version],
    [`${folder}words.txt`, version],
  ];
}

/** A site whose search page names these indexes, newest first. */
function siteOf(...indexes: [string, string][][]): Map<string, string> {
  const folders = indexes.map(([entry]) => entry?.[0].replace(/[^/]*$/, ''));
  return new Map([
    ['', 'home'],
    ['search/', folders.map((folder) => `&quot;/archive/${folder}&quot;`).join()],
    ['pagefind/engine/pagefind-worker.js', 'worker'],
    ['pagefind/engine/wasm.en.pagefind', 'program'],
    ...indexes.flat(),
  ]);
}

it('keeps the newest indexes, whole, and the engine that reads them', async () => {
  const worker = startWorker(siteOf(indexOf('2026-01', 'a'), indexOf('2025-07', 'b')));
  await worker.keep();
  expect(Object.keys(await worker.index()).sort()).toEqual([
    '2025-07/index/b.pf_index',
    '2025-07/pagefind-entry.json',
    '2025-07/upvotes.json',
    '2025-07/words.txt',
    '2026-01/index/a.pf_index',
    '2026-01/pagefind-entry.json',
    '2026-01/upvotes.json',
    '2026-01/words.txt',
    'engine/pagefind-worker.js',
    'engine/wasm.en.pagefind',
  ]);
});

it('stops at the index with which all would have more than 5 MB', async () => {
  const worker = startWorker(
    siteOf(indexOf('2026-01', 'a', 2e6), indexOf('2025-07', 'b', 4e6), indexOf('2025-01', 'c')),
  );
  await worker.keep();
  const parts = Object.keys(await worker.index()).map((file) => file.split('/')[0]);
  expect([...new Set(parts)].sort()).toEqual(['2026-01', 'engine']);
});

it('fetches of a newer index what it has not, and lets go of what that does not name', async () => {
  const site = siteOf(indexOf('2026-01', 'a'), indexOf('2025-07', 'b'));
  const worker = startWorker(site);
  await worker.keep();
  worker.asked.length = 0;
  for (const [path, text] of indexOf('2026-01', 'c')) site.set(path, text);
  await worker.keep();
  expect(worker.asked.filter((path) => path.endsWith('.pf_index'))).toEqual([
    'pagefind/2026-01/index/c.pf_index',
  ]);
  const index = await worker.index();
  expect(index['2026-01/index/a.pf_index']).toBe(undefined);
  expect(index['2025-07/index/b.pf_index']).toBe('b');
});

it.each([
  ['a file that it names', 'index/c.pf_index'],
  ['its list of files', 'files.json'],
  ['its words', 'words.txt'],
])('goes on with the old index where %s does not come', async (_, lost) => {
  const site = siteOf(indexOf('2026-01', 'a'));
  const worker = startWorker(site);
  await worker.keep();
  for (const [path, text] of indexOf('2026-01', 'c')) site.set(path, text);
  site.delete(`pagefind/2026-01/${lost}`);
  await worker.keep();
  const index = await worker.index();
  expect(index['2026-01/pagefind-entry.json']).toContain('"hash":"a"');
  expect(index['2026-01/index/a.pf_index']).toBe('a');
  expect(index['2026-01/upvotes.json']).toBe('a');
});

it('keeps nothing of an archive without a search index', async () => {
  const worker = startWorker(siteOf());
  await worker.keep();
  expect(await worker.index()).toEqual({});
});

it('keeps nothing more once it is turned off, however far it has come', async () => {
  for (const waits of [0, 1, 5, 20, 60]) {
    const worker = startWorker(siteOf(indexOf('2026-01', 'a')));
    const keeping = worker.keep();
    for (let turn = 0; turn < waits; turn++) await Promise.resolve();
    worker.turnOff();
    await keeping;
    await worker.save('2512.00001');
    expect(worker.isEmpty(), `after ${waits} turns`).toBe(true);
  }
});

it('keeps all again where it is turned on again', async () => {
  const worker = startWorker(siteOf(indexOf('2026-01', 'a')));
  await worker.keep();
  worker.turnOff();
  await worker.keep();
  expect(Object.keys(await worker.index())).toContain('2026-01/pagefind-entry.json');
  expect(worker.told).toEqual([{ pages: 2 }, { pages: 2 }]);
});

/** A site of three days and some papers, each with its page and its JSON. */
function siteOfDays(...papers: string[]): Map<string, string> {
  const link = (day: string): string => `<a href="/archive/papers/date/${day}/" rel="prev">`;
  return new Map([
    ['', `<p data-newest="2025-12-10">${link('2025-12-09')}`],
    ['papers/date/2025-12-10/', link('2025-12-09')],
    ['papers/date/2025-12-09/', link('2025-12-08')],
    ['papers/date/2025-12-08/', 'the first day'],
    ...papers.flatMap((id): [string, string][] => [
      [`papers/${id}/`, id],
      [`api/papers/${id}`, `{"id":"${id}"}`],
    ]),
  ]);
}

it('keeps the newest day at its own address, and those before it', async () => {
  const worker = startWorker(siteOfDays());
  await worker.keep();
  const days = Object.keys(await worker.pages()).filter((path) => path.startsWith('papers/date/'));
  expect(days.sort()).toEqual(['08', '09', '10'].map((day) => `papers/date/2025-12-${day}/`));
});

it('keeps the other saved papers where one is gone', async () => {
  const worker = startWorker(siteOfDays('2512.00001', '2512.00003'));
  await worker.keep('2512.00001', '2512.00002', '2512.00003');
  expect(Object.keys(await worker.pages())).toContain('papers/2512.00003/');
  expect(Object.keys(await worker.files()).sort()).toEqual([
    'api/papers/2512.00001',
    'api/papers/2512.00003',
  ]);
});

it('keeps what is saved while everything is kept anew', async () => {
  const worker = startWorker(siteOfDays('2512.00001', '2512.00002'));
  await worker.keep('2512.00001');
  await Promise.all([worker.keep('2512.00001'), worker.save('2512.00002')]);
  expect(JSON.parse((await worker.pages())['kept'] ?? '').papers).toContain('2512.00002');
  expect(Object.keys(await worker.files())).toContain('api/papers/2512.00002');
});

it('notes all papers that are saved at once', async () => {
  const worker = startWorker(siteOfDays('2512.00001', '2512.00002', '2512.00003'));
  await worker.keep();
  await Promise.all([worker.save('2512.00001'), worker.save('2512.00002', '2512.00003')]);
  const pages = await worker.pages();
  expect(JSON.parse(pages['kept'] ?? '').papers).toEqual([
    '2512.00001',
    '2512.00002',
    '2512.00003',
  ]);
  expect(Object.keys(pages)).toContain('papers/2512.00003/');
});

it('goes on with what it has where nothing comes, and keeps all anew at the next visit', async () => {
  const site = siteOfDays('2512.00001');
  const worker = startWorker(site);
  await worker.keep('2512.00001');
  site.clear();
  await worker.keep('2512.00001');
  const pages = await worker.pages();
  expect(pages['papers/2512.00001/']).toBe('2512.00001');
  expect(JSON.parse(pages['kept'] ?? '').at).toBe(0);
});
