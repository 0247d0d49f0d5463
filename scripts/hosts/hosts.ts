/** What a host may limit: files in all, bytes in all, bytes of one file, files directly in one folder. */
export type Measure = 'files' | 'bytes' | 'largest' | 'fullest';

/** One limit of a host, with the page that states it. */
export interface Limit {
  of: Measure;
  /** The most that the host takes. */
  most: number;
  source: string;
}

/** What a host reads of what a site brings along. */
export interface HostReads {
  /** `_headers`, or the configuration of `hosting/`: policy, caches and types as headers. */
  headers: boolean;
  /** `_redirects` or that configuration, for paths. */
  paths: boolean;
  /** Paths by patterns, of which a part is left out: `/abs/2506.24119v2`. */
  patterns: boolean;
  /** Questions: `/papers?date=…`. */
  queries: boolean;
}

/** A host of static files. */
export interface Host {
  name: string;
  reads: HostReads;
  limits: readonly Limit[];
  /** What the host limits besides, which no count of files tells; sentences. */
  besides: readonly string[];
}

/** The day on which the sources of all limits were read, as YYYY-MM-DD. */
export const LIMITS_READ = '2026-11-26';

const GITHUB =
  'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits';
const CLOUDFLARE = 'https://developers.cloudflare.com/pages/platform/limits/';
const CLOUDFLARE_FILE: Limit = { of: 'largest', most: 25 * 1024 * 1024, source: CLOUDFLARE };

/** The hosts that docs/deploying.md explains, with the limits they state. */
export const HOSTS: readonly Host[] = [
  {
    name: 'GitHub Pages',
    reads: { headers: false, paths: false, patterns: false, queries: false },
    limits: [{ of: 'bytes', most: 1_000_000_000, source: GITHUB }],
    besides: [
      'A deployment may take 10 minutes; 100 GB of traffic a month are a soft limit, beyond which GitHub may write to you.',
    ],
  },
  {
    name: 'Cloudflare Pages (free)',
    reads: { headers: true, paths: true, patterns: false, queries: false },
    limits: [{ of: 'files', most: 20_000, source: CLOUDFLARE }, CLOUDFLARE_FILE],
    besides: ['A build there may take 20 minutes, and 500 a month are free.'],
  },
  {
    name: 'Cloudflare Pages (paid)',
    reads: { headers: true, paths: true, patterns: false, queries: false },
    limits: [{ of: 'files', most: 100_000, source: CLOUDFLARE }, CLOUDFLARE_FILE],
    besides: ['100,000 files need PAGES_WRANGLER_MAJOR_VERSION=4 in the settings of the project.'],
  },
  {
    name: 'Netlify',
    reads: { headers: true, paths: true, patterns: false, queries: true },
    limits: [
      {
        of: 'fullest',
        most: 54_000,
        source: 'https://docs.netlify.com/site-deploys/overview',
      },
      {
        of: 'largest',
        most: 10_000_000,
        source: 'https://www.netlify.com/docs/build-gotchas/',
      },
    ],
    besides: [
      'Traffic and deployments are paid from the credits of a plan; when a free plan has none left, the site is paused until the next month.',
    ],
  },
  {
    name: 'a server or store of your own',
    // With a file of hosting/; a store reads none of it.
    reads: { headers: true, paths: true, patterns: true, queries: true },
    limits: [],
    besides: [
      'A server reads the configuration of `npm run hosting`; a store reads nothing of it.',
    ],
  },
];
