// @ts-check
/// <reference lib="webworker" />
/**
 * Keeps pages of the archive for reading offline, once a reader has asked for it on the page of the reading list: the
 * entrance, the newest days, saved papers, what was read last, and the newest search indexes. Pages come from the network
 * where there is one. A page is kept only together with every file it names, whose names tell their content, and an
 * index only whole, so that no page or search ever shows half of two versions.
 */
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const HOME = worker.registration.scope;
/** Caches of an archive; another on the same host has its own. */
const PAGES = `pages ${HOME}`;
const FILES = `files ${HOME}`;
const SEARCHES = `searches ${HOME}`;
const INDEX = `index ${HOME}`;
/** Where the worker notes what is to be kept; nothing of that address is ever fetched. */
const NOTE = `${HOME}kept`;
/** The page that is shown where a page is not kept. */
const STAND_IN = `${HOME}offline/`;
/** The page that names the search indexes, and is kept only with them. */
const SEARCH = `${HOME}search/`;
/** How many days are kept, how many pages that were read, and for how long (milliseconds) that is good. */
const DAYS = 7;
const READ = 60;
/** How many bytes of the newest search indexes are kept, and how many further files that searches have loaded. */
const INDEX_BYTES = 5_000_000;
const SEARCHED = 600;
const GOOD_FOR = 6 * 3600_000;
/** For how long (milliseconds) a file is kept that no kept page names any more: a page that is open may still ask for it. */
const LEFT_FOR = 24 * 3600_000;
/** How many pages, or files of an index, are fetched at once. */
const AT_ONCE = 6;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

/** Set when a reader has turned it off: nothing is kept any more, however far a worker has come. */
let isOff = false;

/**
 * Opens a cache to keep something in it. Throws once a reader has turned it off, which takes the note away: pages that are
 * still open may wake the worker again.
 * @param {string} name
 */
async function openToKeep(name) {
  const isOn = await caches.match(NOTE, { cacheName: PAGES });
  if (isOff || !isOn) throw new Error('Nothing is to be kept.');
  return caches.open(name);
}

worker.addEventListener('message', (event) => {
  const { papers, saved, off } = event.data;
  // Whoever turns it on again may meet the worker that was turned off.
  if (off || papers) isOff = Boolean(off);
  if (papers) event.waitUntil(keepAndTell(papers, event.source));
  if (saved) event.waitUntil(keepPapers([saved].flat()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead || !request.url.startsWith(HOME) || request.headers.has('range')) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event));
  else if (request.url.startsWith(`${HOME}pagefind/`)) event.respondWith(answerSearch(event));
  else event.respondWith(answerFile(event));
});

/** @param {FetchEvent} event */
async function answerPage(event) {
  const address = bare(event.request.url);
  try {
    const response = await fetch(event.request);
    if (!response.redirected) event.waitUntil(keepRead(address, response.clone()).catch(() => {}));
    return response;
  } catch (error) {
    for (const page of [address, STAND_IN]) {
      const kept = await caches.match(page, { cacheName: PAGES });
      if (kept) return kept;
    }
    throw error;
  }
}

/**
 * Keeps a page that is read, or lets go of one that is gone. Where it is not as it was kept, the site is another one, and
 * all that is kept becomes as new.
 * @param {string} address
 * @param {Response} response
 */
async function keepRead(address, response) {
  const kept = await caches.match(address, { cacheName: PAGES });
  if (response.status === 404 || response.status === 410) {
    if (kept) await (await openToKeep(PAGES)).delete(address);
  } else if (!response.ok) return;
  else if (address !== SEARCH || !kept) await keepPage(address, response.clone());
  if (kept && (await kept.text()) !== (await response.text())) isOutdated = true;
  await refresh();
}

/** @param {FetchEvent} event */
async function answerFile({ request }) {
  const isNamedByContent = request.url.startsWith(`${HOME}_assets/`);
  const kept = () => caches.match(bare(request.url), { cacheName: FILES });
  if (isNamedByContent) return (await kept()) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const file = (await kept()) ?? (await caches.match(bare(request.url), { cacheName: PAGES }));
    if (file) return file;
    throw error;
  }
}

/**
 * The files of an index name each other by their content, so that old and new ones never mix. Offline, those that are
 * kept whole come before those that some search has loaded.
 * @param {FetchEvent} event
 */
async function answerSearch(event) {
  const address = bare(event.request.url);
  try {
    const response = await fetch(event.request);
    // The search page asks by HEAD whether there is an index.
    const isWhole = response.ok && event.request.method === 'GET';
    // A page of the version before asks for files that are gone; where a search begins it must learn so.
    const isGone = response.status === 404 && !address.endsWith('.pf_meta');
    if (isGone) return (await keptOfSearch(address)) ?? response;
    if (isWhole) event.waitUntil(keepSearched(address, response.clone()).catch(() => {}));
    return response;
  } catch (error) {
    const kept = await keptOfSearch(address);
    if (kept) return kept;
    throw error;
  }
}

/** @param {string} address */
async function keptOfSearch(address) {
  const kept = await caches.match(address, { cacheName: INDEX });
  return kept ?? caches.match(address, { cacheName: SEARCHES });
}

/**
 * @param {string} address
 * @param {Response} response
 */
async function keepSearched(address, response) {
  if (await caches.match(address, { cacheName: INDEX })) return;
  const cache = await openToKeep(SEARCHES);
  await cache.put(address, response);
  const kept = await cache.keys();
  for (const request of kept.slice(0, Math.max(0, kept.length - SEARCHED))) {
    await cache.delete(request);
  }
}

/**
 * Keeps the newest indexes, as the search page names them, within `INDEX_BYTES`, and the engine that reads them: first
 * the files that are named by their content, and once all have come the others with the page.
 */
async function keepSearch() {
  const answer = await fetchWhole(SEARCH);
  const page = await answer.clone().text();
  const folders = new Set(Array.from(page.matchAll(/pagefind\/\d{4}-\d{2}\//g), ([path]) => HOME + path));
  /** @type {Map<string, Response | undefined>} */
  const wanted = new Map();
  let room = INDEX_BYTES;
  for (const folder of folders) {
    /** @type {Record<string, number>} */
    const sizes = await (await fetchWhole(`${folder}files.json`)).json();
    room -= Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0);
    if (room < 0) break;
    for (const file of await keepIndex(folder, Object.keys(sizes))) wanted.set(...file);
  }
  await keepPage(SEARCH, answer);
  const cache = await openToKeep(INDEX);
  for (const [address, response] of wanted) if (response) await cache.put(address, response);
  for (const request of await cache.keys()) {
    if (!wanted.has(request.url)) await cache.delete(request);
  }
}

/**
 * Keeps the files of an index that are named by their content, of which most are there already. Returns the addresses of
 * all, with what those others hold that it needs besides, last where a search begins.
 * @param {string} folder
 * @param {string[]} named
 * @returns {Promise<[address: string, response: Response | undefined][]>}
 */
async function keepIndex(folder, named) {
  const cache = await openToKeep(INDEX);
  const begin = `${folder}pagefind-entry.json`;
  const entry = await fetchWhole(begin);
  const { languages } = await entry.clone().json();
  const engine = Object.values(languages).map(({ wasm }) => `wasm.${wasm}.pagefind`);
  const files = [...named, ...engine, '../engine/pagefind-worker.js', 'upvotes.json', 'words.txt'];
  const addresses = files.map((file) => new URL(file, folder).href);
  /** @type {Map<string, Response>} */
  const others = new Map();
  await atOnce(addresses, async (address) => {
    const isNamed = address.startsWith(folder) && /\.pf_\w+$/.test(address);
    if (isNamed && (await cache.match(address))) return;
    const response = await fetchWhole(address);
    if (isNamed) await cache.put(address, response);
    else others.set(address, response);
  });
  others.set(begin, entry);
  return [...addresses, begin].map((address) => [address, others.get(address)]);
}

/**
 * Does something for each address, for some at the same time. Throws where it fails for one.
 * @param {string[]} addresses
 * @param {(address: string) => Promise<unknown>} work
 */
async function atOnce(addresses, work) {
  const waiting = [...addresses];
  const workOn = async () => {
    for (let next = waiting.shift(); next && !isOff; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, workOn));
}

/**
 * Keeps a page, after all files that it names.
 * @param {string} address
 * @param {Response} response
 */
async function keepPage(address, response) {
  const text = await response.clone().text();
  await keepFiles(filesOf(address, text));
  await (await openToKeep(PAGES)).put(address, response);
}

/**
 * Keeps files that are named by their content, and those that they name.
 * @param {Iterable<string>} addresses
 */
async function keepFiles(addresses) {
  const cache = await openToKeep(FILES);
  const wanted = new Set(addresses);
  // A set that grows is walked to its end.
  for (const address of wanted) {
    const kept = await cache.match(address);
    const response = kept ?? (await fetchWhole(address));
    if (/\.(css|js)$/.test(address)) {
      for (const other of filesOf(address, await response.clone().text())) wanted.add(other);
    }
    if (!kept) await cache.put(address, response);
  }
}

/**
 * The files named by their content that a page, a style or a script names.
 * @param {string} address
 * @param {string} text
 */
function filesOf(address, text) {
  const named = text.matchAll(/["'`(=]((?:\.\/|[^"'`()\s=]*_assets\/)[\w-]+\.(?:js|css|woff2))/g);
  return Array.from(named, ([, path = '']) => new URL(path, address).href).filter((file) =>
    file.startsWith(`${HOME}_assets/`),
  );
}

/** @param {string} address */
async function fetchWhole(address) {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response;
}

/**
 * @param {string[]} papers
 * @param {Client | ServiceWorker | MessagePort | null} page
 */
async function keepAndTell(papers, page) {
  // Without a network what is kept stays as it is.
  await keepAll(papers).catch(() => {});
  if (!isOff) page?.postMessage({ pages: (await (await openToKeep(PAGES)).keys()).length - 1 });
}

/** Set while everything is kept anew. */
let isKeeping = false;
/** Set while something is kept that was seen to be of another version than the site. */
let isOutdated = false;

/**
 * Keeps the entrance, the newest days and these papers, and lets go of what nobody needs any more.
 * @param {string[]} papers
 */
async function keepAll(papers) {
  isKeeping = true;
  isOutdated = false;
  try {
    const begun = { ...(await readNote()), papers, at: 0 };
    if (isOff) return;
    await (await caches.open(PAGES)).put(NOTE, new Response(JSON.stringify(begun)));
    const entrances = [STAND_IN, ...['', 'saved/', 'papers/'].map((path) => HOME + path)];
    const wanted = [...entrances, ...(await newestDays())];
    await atOnce(wanted, (address) => keepFetched(address).catch(() => {}));
    await atOnce(papers, keepPaper);
    await keepSearch().catch(() => keepFirst(SEARCH));
    // Those among them that were saved meanwhile.
    const { papers: all } = await note((noted) => ({ ...noted, at: isOutdated ? 0 : Date.now() }));
    await letGo(new Set([...wanted, SEARCH, ...all.map(pageOf), NOTE]), all);
  } finally {
    isKeeping = false;
  }
}

/** @param {string} id */
const pageOf = (id) => `${HOME}papers/${encodeURIComponent(id)}/`;
/** @param {string} id */
const jsonOf = (id) => `${HOME}api/papers/${encodeURIComponent(id)}`;

/** @param {string} address */
async function keepFetched(address) {
  await keepPage(address, await fetchWhole(address));
}

/** @param {string} address */
async function keepFirst(address) {
  if (!(await caches.match(address, { cacheName: PAGES }))) await keepFetched(address).catch(() => {});
}

/**
 * Keeps a paper, its page together with what it is cited by, as far as they are there.
 * @param {string} id
 */
async function keepPaper(id) {
  try {
    const json = await fetch(jsonOf(id), { cache: 'no-cache' });
    await keepFetched(pageOf(id));
    const files = await openToKeep(FILES);
    await (json.ok ? files.put(jsonOf(id), json) : files.delete(jsonOf(id)));
  } catch {
    // What is kept of it stays as it is.
  }
}

/**
 * Keeps some more papers.
 * @param {string[]} ids
 */
async function keepPapers(ids) {
  const add = (/** @type {Note} */ noted) => {
    return { ...noted, papers: [...new Set([...noted.papers, ...ids])] };
  };
  await note(add).catch(() => {});
  await atOnce(ids, keepPaper);
}

/**
 * What is to be kept: papers, when everything was last kept (milliseconds; 0 where it is to be kept anew), and files
 * that no kept page names any more, with the time since which none does.
 * @typedef {{ papers: string[], at: number, left: Record<string, number> }} Note
 */

/** @returns {Promise<Note>} */
async function readNote() {
  const noted = await (await caches.match(NOTE, { cacheName: PAGES }))?.json();
  return { papers: [], at: 0, left: {}, ...noted };
}

/**
 * What is being noted, one after another: papers that are saved at once do not undo each other's note.
 * @type {Promise<unknown>}
 */
let noting = Promise.resolve();

/**
 * Changes the note, and returns it.
 * @param {(noted: Note) => Note} change
 * @returns {Promise<Note>}
 */
function note(change) {
  const done = noting.then(async () => {
    const pages = await openToKeep(PAGES);
    const noted = change(await readNote());
    await pages.put(NOTE, new Response(JSON.stringify(noted)));
    return noted;
  });
  noting = done.catch(() => {});
  return done;
}

/** The newest day, at its own address, and those before it, as the pages themselves say. */
async function newestDays() {
  const home = await (await fetchWhole(HOME)).text();
  const newest = /data-newest="([\d-]+)"/.exec(home)?.[1];
  if (!newest) return [];
  let address = `${HOME}papers/date/${newest}/`;
  const days = [address];
  while (days.length < DAYS) {
    const text = await (await fetchWhole(address)).text();
    const previous = /<a href="([^"]+)" rel="prev"/.exec(text)?.[1];
    if (!previous) break;
    address = new URL(previous, address).href;
    days.push(address);
  }
  return days;
}

/**
 * Lets go of the oldest pages that were only read, and of files that no kept page has named for a while.
 * @param {ReadonlySet<string>} wanted
 * @param {string[]} papers
 */
async function letGo(wanted, papers) {
  const pages = await openToKeep(PAGES);
  const read = (await pages.keys()).filter(({ url }) => !wanted.has(url));
  for (const request of read.slice(0, Math.max(0, read.length - READ))) await pages.delete(request);
  const named = new Set(papers.map(jsonOf));
  for (const request of await pages.keys()) {
    const text = (await (await pages.match(request))?.text()) ?? '';
    for (const file of filesOf(request.url, text)) named.add(file);
  }
  const files = await openToKeep(FILES);
  for (const file of named) {
    const text = /\.(css|js)$/.test(file) ? ((await (await files.match(file))?.text()) ?? '') : '';
    for (const other of filesOf(file, text)) named.add(other);
  }
  const unnamed = (await files.keys()).map(({ url }) => url).filter((url) => !named.has(url));
  const now = Date.now();
  const { left } = await note((noted) => ({
    ...noted,
    left: Object.fromEntries(unnamed.map((url) => [url, noted.left[url] ?? now])),
  }));
  for (const url of unnamed) if (now - (left[url] ?? now) > LEFT_FOR) await files.delete(url);
}

/** Keeps everything anew where what is kept is some hours old, was not finished, or is of another version than the site. */
async function refresh() {
  if (isKeeping || !(await caches.match(NOTE, { cacheName: PAGES }))) return;
  const { papers, at } = await readNote();
  if (isOutdated || Date.now() - at > GOOD_FOR) await keepAll(papers);
}

/** @param {string} url */
function bare(url) {
  return url.replace(/[?#].*$/, '');
}
