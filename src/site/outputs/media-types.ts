const TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['feed.xml', 'application/rss+xml'],
  ['digest.xml', 'application/rss+xml'],
  ['atom.xml', 'application/atom+xml'],
  ['feed.json', 'application/feed+json'],
  ['opensearch.xml', 'application/opensearchdescription+xml'],
  ['.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['.json', 'application/json'],
  ['.webmanifest', 'application/manifest+json'],
  ['.md', 'text/markdown'],
  ['.bib', 'application/x-bibtex'],
  ['.ris', 'application/x-research-info-systems'],
  ['.opml', 'text/x-opml'],
  ['.txt', 'text/plain'],
];

/** The Content-Type of an output by the end of its address; what has no ending is JSON of an API. */
export function mediaType(address: string): string {
  if (address.endsWith('.gz')) return 'application/gzip';
  if (address.endsWith('.png')) return 'image/png';
  const [, type = 'application/json'] = TYPES.find(([ending]) => address.endsWith(ending)) ?? [];
  return `${type}; charset=utf-8`;
}
