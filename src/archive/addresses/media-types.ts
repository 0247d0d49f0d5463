const TEXT = 'charset=utf-8';
/** The Content-Type of a file by the ending of its name. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: `text/html; ${TEXT}`,
  css: `text/css; ${TEXT}`,
  js: `text/javascript; ${TEXT}`,
  mjs: `text/javascript; ${TEXT}`,
  json: `application/json; ${TEXT}`,
  xml: `application/xml; ${TEXT}`,
  opml: `text/x-opml; ${TEXT}`,
  txt: `text/plain; ${TEXT}`,
  md: `text/markdown; ${TEXT}`,
  bib: `application/x-bibtex; ${TEXT}`,
  ris: `application/x-research-info-systems; ${TEXT}`,
  csv: `text/csv; ${TEXT}`,
  jsonl: `application/jsonl; ${TEXT}`,
  webmanifest: `application/manifest+json; ${TEXT}`,
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff: 'font/woff',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  epub: 'application/epub+zip',
  gz: 'application/gzip',
  // The parts of a search index, which are compressed already.
  pagefind: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
};

/** Files that say more by their name than by its ending. */
export const NAMED_TYPES: readonly (readonly [end: string, type: string])[] = [
  ['/feed.xml', `application/rss+xml; ${TEXT}`],
  ['/digest.xml', `application/rss+xml; ${TEXT}`],
  ['/atom.xml', `application/atom+xml; ${TEXT}`],
  ['/feed.json', `application/feed+json; ${TEXT}`],
  ['/opensearch.xml', `application/opensearchdescription+xml; ${TEXT}`],
  ['.csl.json', `application/vnd.citationstyles.csl+json; ${TEXT}`],
];

/**
 * The Content-Type of a file by its address. A name without an ending is one of the API's addresses, which are JSON.
 */
export function mediaType(address: string): string {
  const named = NAMED_TYPES.find(([end]) => `/${address}`.endsWith(end));
  if (named) return named[1];
  // What Hugging Face's client asks for ends in an id, which has a dot; the page above ids is one like any other.
  if (/(^|\/)api\/papers\/(?!index\.html$)/.test(address)) return `application/json; ${TEXT}`;
  const name = address.slice(address.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return `application/json; ${TEXT}`;
  return MEDIA_TYPES[name.slice(dot + 1).toLowerCase()] ?? 'application/octet-stream';
}

/** The same without a charset, as pages and lists announce a file: `text/markdown`. */
export function bareType(address: string): string {
  return mediaType(address).replace(/;.*/, '');
}

/** Says whether a file of a type becomes much smaller by compression. */
export function isCompressible(type: string): boolean {
  return type.includes(TEXT) || type === 'image/svg+xml' || type === 'application/wasm';
}
