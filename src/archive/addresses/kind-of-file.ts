/** The kinds of files of a site as people call them, for reports of what takes how much room. */
export const FILE_KIND_NAMES = {
  paper: 'paper pages',
  'paper-file': 'papers as Markdown, JSON and BibTeX',
  day: 'day pages',
  week: 'week pages',
  month: 'month pages',
  year: 'year pages',
  digest: 'digest pages',
  topic: 'topic pages',
  organization: 'organization pages',
  author: 'author pages',
  page: 'other pages',
  'list-file': 'exports of lists',
  feed: 'feeds of the archive',
  'topic-feed': 'topic feeds',
  'organization-feed': 'organization feeds',
  'author-feed': 'author feeds',
  'hugging-face': 'days in the shape of Hugging Face',
  api: 'API',
  bulk: 'downloads of the whole archive',
  card: 'social cards',
  teaser: 'teaser images',
  'id-page': 'pages that lead from arXiv’s paths on',
  'search-index': 'search index',
  asset: 'styles, scripts and fonts',
  sitemap: 'sitemap',
  other: 'other files',
} as const;

/** The kind of a file of a site. */
export type SiteFileKind = keyof typeof FILE_KIND_NAMES;

const PAGE = /(^|\/)index\.html$/;
const FEED = /\/(feed\.xml|atom\.xml|feed\.json)$/;

const LISTS = {
  tags: { page: 'topic', feed: 'topic-feed' },
  orgs: { page: 'organization', feed: 'organization-feed' },
  authors: { page: 'author', feed: 'author-feed' },
} as const;

const PERIODS: Readonly<Record<string, SiteFileKind>> = {
  date: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
};

/** Kinds that have a folder of their own, the longer names first. */
const FOLDERS: readonly (readonly [start: string, kind: SiteFileKind])[] = [
  ['api/papers/', 'paper-file'],
  ['api/v1/papers/', 'paper-file'],
  ['api/hugging-face/', 'hugging-face'],
  ['api/daily_papers', 'hugging-face'],
  ['api/', 'api'],
  ['about/gaps.json', 'api'],
  ['trends.json', 'api'],
  ['random/2', 'api'],
  ['archive/', 'bulk'],
  ['cards/', 'card'],
  ['teasers/', 'teaser'],
  ['abs/', 'id-page'],
  ['pdf/', 'id-page'],
  ['pagefind/', 'search-index'],
  ['_assets/', 'asset'],
  ['feeds/', 'feed'],
  ['sitemap', 'sitemap'],
];

const MAIN_FEEDS: readonly string[] = [
  'feed.xml',
  'atom.xml',
  'feed.json',
  'digest.xml',
  'subscriptions.opml',
];

/** The kind of a file by its path below the site's own (`papers/2506.24119/index.html`), or by its address there. */
export function kindOfFile(path: string): SiteFileKind {
  const file = path.replace(/^\/+/, '').replace(/(^|\/)$/, '$1index.html');
  const [first = ''] = file.split('/', 1);
  if (first in LISTS) return kindOfList(file, LISTS[first as keyof typeof LISTS]);
  if (first === 'papers') return kindOfPaper(file);
  const folder = FOLDERS.find(([start]) => file.startsWith(start));
  if (folder) return folder[1];
  if (MAIN_FEEDS.includes(file)) return 'feed';
  return file.endsWith('.html') ? 'page' : 'other';
}

/** Below `tags/`, `orgs/` and `authors/`: a list has a page, numbered ones and feeds below it, exports beside it. */
function kindOfList(
  file: string,
  { page, feed }: (typeof LISTS)[keyof typeof LISTS],
): SiteFileKind {
  const [, slug = '', ...rest] = file.split('/');
  if (rest.length === 0) return PAGE.test(file) ? 'page' : 'list-file';
  if (FEED.test(file)) return feed;
  if (file.endsWith('/embed.json')) return 'list-file';
  return slug === 'by' && page === 'author' ? 'page' : page;
}

/** Below `papers/`: periods, papers, and the calendar with the trending papers. */
function kindOfPaper(file: string): SiteFileKind {
  const [, name = '', ...rest] = file.split('/');
  const period = PERIODS[name];
  if (period !== undefined && rest[1] === 'digest') return 'digest';
  if (period !== undefined) return PAGE.test(file) ? period : 'list-file';
  if (rest.length === 0) return PAGE.test(file) ? 'page' : kindBesidePapers(name);
  return name === 'trending' ? 'page' : 'paper';
}

function kindBesidePapers(name: string): SiteFileKind {
  return name.startsWith('trending.') ? 'list-file' : 'paper-file';
}
