// Stands before Pagefind's worker, in the same file.
// What an index begins with is fetched by the page, all at once, and handed over as `{ given: [[address, content], …] }`:
// the worker alone would ask for one file after the other, and for its program once for each index.
// Of thousands of results it sends what a page sorts them by, `[id, score, fields]`, and makes nothing else of them; what
// the few that are shown say, it reads where the page tells it to, so that the page stays free for who types.
const readShown = (() => {
  /** What Pagefind's files begin with, once they are unpacked, and the first byte of what is packed. */
  const SIGNATURE = 'pagefind_dcd';
  const GZIP = 0x1f;
  const { fetch: load } = globalThis;
  const { parse } = JSON;
  const unpack = (packed) =>
    new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  return async (address) => {
    const answer = await load(address);
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
    const packed = await answer.arrayBuffer();
    // A host may have unpacked it already.
    const isPacked = new Uint8Array(packed)[0] === GZIP;
    const text = isPacked ? await unpack(packed) : new TextDecoder().decode(packed);
    return parse(text.slice(SIGNATURE.length));
  };
})();

(() => {
  /** Pagefind looks every fifty milliseconds whether an index has begun. */
  const LOOK_AFTER = 4;
  /** What Pagefind hands on of an answer as it is. */
  const FOUND = 'search_keywords';
  const given = new Map();
  /** Pagefind's own listener to messages. */
  let take = () => {};
  const { fetch: load, setTimeout: wait } = globalThis;
  const { parse } = JSON;
  const [listen, send] = [self.addEventListener.bind(self), self.postMessage.bind(self)];
  listen('message', ({ data }) => {
    for (const [address, content] of data.given ?? []) given.set(address, content);
    if (data.given) return;
    if (data.read) return void read(data);
    take({ data });
  });
  self.addEventListener = (_, listener) => {
    take = listener;
  };
  self.postMessage = ({ id, result, error }) => {
    // Nobody waits for an answer to what the worker tells itself.
    if (id !== undefined) send({ id, result: result?.[FOUND] ?? result?.results ?? result, error });
  };
  const read = async ({ id, read: address }) => {
    try {
      send({ id, result: await readShown(address) });
    } catch (error) {
      send({ id, error: String(error) });
    }
  };
  globalThis.fetch = async (address) => {
    const content = given.get(address.replace(/.*\/(?=.+\.pagefind$)/, ''));
    return content ? new Response(content) : load(address);
  };
  JSON.parse = (text) => {
    // Where in a text each word stands is most of what the program answers, and nothing here asks for it.
    const answer = parse(text.replace(/"l":\[[^\]]+/g, '"l":['));
    if (!Array.isArray(answer?.results)) return answer;
    // Of each result Pagefind would make several objects and a function that it keeps.
    const found = answer.results.map(({ p, s, mf = [] }) => [p, s, mf]);
    return { ...answer, results: [], [FOUND]: found };
  };
  globalThis.setTimeout = (run, milliseconds) => wait(run, Math.min(milliseconds, LOOK_AFTER));
})();
