// Stands before Pagefind's worker, in the same file.
// What an index begins with is fetched by the page, all at once, and handed over as `{ given: [[address, content], …] }`:
// the worker alone would ask for one file after the other, and for its program once for each index.
// Of thousands of results it sends what a page sorts them by, `[id, score, fields]`, and forgets the rest at once.
(() => {
  /** Pagefind looks every fifty milliseconds whether an index has begun. */
  const LOOK_AFTER = 4;
  const given = new Map();
  /** The index that each message is for. */
  const indexes = new Map();
  /** Pagefind's own listener to messages. */
  let take = () => {};
  const { fetch: load, setTimeout: wait } = globalThis;
  const [listen, send] = [self.addEventListener.bind(self), self.postMessage.bind(self)];
  listen('message', ({ data }) => {
    for (const [address, content] of data.given ?? []) given.set(address, content);
    if (data.given) return;
    indexes.set(data.id, data.instanceId);
    take({ data });
  });
  self.addEventListener = (_, listener) => {
    take = listener;
  };
  self.postMessage = ({ id, result, error }) => {
    // Nobody waits for an answer to what the worker tells itself.
    if (id === undefined) return;
    const instanceId = indexes.get(id);
    indexes.delete(id);
    const results = result?.results;
    if (!results) return send({ id, result, error });
    send({ id, result: results.map((one) => [one.id, one.score, one.matchedMetaFields ?? []]) });
    for (const { data } of results)
      take({ data: { instanceId, method: 'releaseData', args: [data] } });
  };
  globalThis.fetch = async (address) => {
    const content = given.get(address.replace(/.*\/(?=.+\.pagefind$)/, ''));
    return content ? new Response(content) : load(address);
  };
  globalThis.setTimeout = (run, milliseconds) => wait(run, Math.min(milliseconds, LOOK_AFTER));
})();
