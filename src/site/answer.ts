/** Media types of what is not a page; a static host decides by the name of the file, `npm run dev` by these. */
const TYPES = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  jsonFeed: 'application/feed+json; charset=utf-8',
  opml: 'text/x-opml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  bibtex: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  csl: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  gzip: 'application/gzip',
  png: 'image/png',
  opensearch: 'application/opensearchdescription+xml; charset=utf-8',
  manifest: 'application/manifest+json; charset=utf-8',
} as const;

/** A response of one of the types. */
export function answer(type: keyof typeof TYPES, body: BodyInit): Response {
  return new Response(body, { headers: { 'Content-Type': TYPES[type] } });
}
