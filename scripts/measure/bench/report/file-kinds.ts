/** Kinds of files by their path below the site, the first that fits. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['search index', /^pagefind\//],
  ['styles, scripts, fonts', /^(_assets|_astro)\//],
  ['whole archive', /^archive\//],
  ['API', /^api\//],
  ['cards', /^cards\//],
  ['author feeds', /^authors\/.*(feed|atom)\.(xml|json)$/],
  ['feeds', /(^|\/)(feed|atom|digest|rss|index)\.(xml|json)$/],
  ['day pages', /^papers\/date\/.*\.html$/],
  ['week, month, year pages', /^papers\/(week|month|year)\/.*\.html$/],
  ['paper pages', /^papers\/(?!trending\/)[^/]+\/index\.html$/],
  ['topic pages', /^tags\/.*\.html$/],
  ['organization pages', /^orgs\/.*\.html$/],
  ['author pages', /^authors\/.*\.html$/],
  ['other pages', /\.html$/],
  ['papers as Markdown', /^papers\/[^/]+\.md$/],
  ['exports of single papers', /^papers\/[^/]+\.(json|bib|ris|csl\.json)$/],
  ['exports of lists', /\.(json|bib|ris|csv|md)$/],
];

/** The kind of a file of a site by its path: `paper pages`, or `other files`. */
export function fileKindOf(path: string): string {
  return KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other files';
}
