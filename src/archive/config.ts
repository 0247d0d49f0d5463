import { z } from 'zod';
import { type Colours, SHIPPED_COLOURS } from './colours.ts';
import { hasWords, LANGUAGE_NAMES } from './words/languages.ts';

const text = z.string().refine((one) => one.trim() !== '', { error: 'is empty' });
const https = z.string().regex(/^https:\/\//, { error: 'is no https address' });
const number = z.int({ error: 'is no whole number' }).min(0, { error: 'is less than 0' });

/** The export formats of a list. */
const LIST_FILES = ['bib', 'ris', 'csl.json', 'md', 'json'] as const;
/** Paths of arXiv that hold an id. */
const ID_PAGES = ['abs', 'pdf'] as const;
/** The files beside a paper's page. */
const PAPER_FILES = ['md', 'json'] as const;

/** A link of the archive's own in the menu or the footer. */
const ownLink = z
  .strictObject({
    label: text.describe('What readers see.'),
    page: text.optional().describe('The name of a page in `pages/` of the content.'),
    href: https.optional().describe('Or an address elsewhere.'),
  })
  .refine(({ page, href }) => (page === undefined) !== (href === undefined), {
    error: 'needs either `page` or `href`',
  });

/** A link as the configuration states it. */
export type OwnLink = z.output<typeof ownLink>;

/** What a profile sets where the configuration does not say. */
const PROFILES = {
  full: {
    listFiles: ['bib', 'md', 'json'],
    huggingFaceDays: false,
    bulkFiles: true,
    digestPages: true,
    epubWeeks: 4,
    cardsForPapers: 100,
    cardsForDays: 30,
  },
  lean: {
    paperFiles: [],
    listFiles: [],
    huggingFaceDays: false,
    bulkFiles: true,
    digestPages: false,
    epubWeeks: 0,
    cardsForPapers: 0,
    cardsForDays: 0,
    authorPageFrom: 1_000_000,
  },
} as const;

/** What a fork may set; costs are those of an archive of 30,000 papers. */
const configSchema = z.strictObject({
  name: text.describe('The name in the masthead, the feeds and the titles.'),
  description: text.describe('One sentence under the name: what this archive is.'),
  site: z
    .string()
    .refine(isOrigin, { error: 'is no origin such as https://papers.example' })
    .describe('The origin of the site, `https://papers.example`.'),
  base: z
    .string()
    .regex(/^\/([A-Za-z0-9._~-]+\/)*([A-Za-z0-9._~-]+)?$/, {
      error: 'is no path such as /repository-name/',
    })
    .default('/')
    .describe('The path below the origin, `/` or `/repository-name/`.'),
  language: z
    .string()
    .refine(hasWords, {
      error: ({ input }) =>
        `is ${String(input)}, a language without words here; take ${LANGUAGE_NAMES.join(' or ')}, or add its tables (docs/languages.md)`,
    })
    .default('en')
    .describe(
      'The language of the interface, as a BCP 47 tag: `en` or `de`, or any whose words stand in src/archive/words.',
    ),
  contentLanguage: text
    .default('en')
    .describe('The language of titles and abstracts, as a BCP 47 tag.'),
  repository: https
    .optional()
    .describe('The repository, `https://github.com/owner/name`: "edit" and "report" lead there.'),
  branch: text.default('main').describe('The branch that edits are made against.'),
  contentFolder: text.default('src/content').describe('Folder of the content in the repository.'),
  profile: z
    .enum(['full', 'lean'], { error: 'is neither full nor lean' })
    .default('full')
    .describe(
      '`lean` is for hosts that count files: a paper has its page and its entry in the search index, two files, and names have no pages. The options below override it one by one.',
    ),
  authorPageFrom: number
    .optional()
    .describe(
      'From how many papers a name has a page and a feed. By default 1, from 1,000 papers on 3, from 10,000 on 10; two files a name: 10 costs 5,300 files and 37 MB, 5 three times as much.',
    ),
  paperFiles: z
    .array(z.enum(PAPER_FILES))
    .optional()
    .describe(
      'The files beside each paper’s page: `md`, and `json` where the Hugging Face client asks for it. Each costs a file of 2 KB a paper, 30,000 files and 60 MB. By default both, from 20,000 papers on `json` alone: the Markdown of a paper stands in the repository.',
    ),
  idPages: z
    .array(z.enum(ID_PAGES))
    .default([])
    .describe(
      'Small pages that lead on where somebody has swapped arXiv’s host for ours, for hosts that read no redirects (GitHub Pages): `abs` for `/abs/2506.24119`, `pdf` likewise. By default none; each costs a file of 500 bytes a paper, 30,000 files and 15 MB.',
    ),
  listFiles: z
    .array(z.enum(LIST_FILES))
    .optional()
    .describe(
      'The export formats of lists: `bib`, `ris`, `csl.json`, `md`, `json`; by default `bib`, `md` and `json`, since a script writes the others from any list. Each costs a file of 20 KB a day.',
    ),
  huggingFaceDays: z
    .boolean()
    .optional()
    .describe(
      'Whether past days, too, stand in the shape of the Hugging Face API, for hosts that can lead query strings there (Netlify, nginx); without abstracts, 17 MB. The newest day always does.',
    ),
  bulkFiles: z
    .boolean()
    .optional()
    .describe(
      'Whether the whole archive can be downloaded, three files and 1.5 MB a thousand papers.',
    ),
  digestPages: z
    .boolean()
    .optional()
    .describe(
      'Whether each day and week has a digest of its own, as `npm run digest` writes it; a page each, 800 files and 20 MB.',
    ),
  epubWeeks: number
    .optional()
    .describe(
      'How many of the newest weeks are offered as a book for e-readers (EPUB); 200 KB each.',
    ),
  cardsForPapers: number
    .optional()
    .describe('How many of the newest papers have a social card of their own; 45 KB each.'),
  cardsForDays: number
    .optional()
    .describe('How many of the newest days have a social card, and as many weeks as they fill.'),
  hub: https.optional().describe('WebSub hub that the feeds announce.'),
  emailForm: https
    .optional()
    .describe('Where a reader can subscribe by e-mail: the form of a mailing service.'),
  history: z
    .boolean()
    .default(false)
    .describe(
      'Whether each paper’s page tells how often and when its file was changed, as git knows it. It takes the whole repository where the site is built, and so a copy without its git history builds other pages.',
    ),
  contact: z
    .string()
    .refine(isContact, { error: 'is neither an e-mail address nor an https address' })
    .optional()
    .describe(
      'Where authors and readers write, also to have something taken down: an e-mail address, or an https address. The about page names it.',
    ),
  maintainer: z
    .strictObject({ name: text, url: https.optional() })
    .optional()
    .describe('Who runs the archive, named on the about page and in the feeds.'),
  logo: z
    .strictObject({
      file: z
        .string()
        .regex(/^[a-z0-9][a-z0-9._-]*\.(svg|png|webp|avif)$/, {
          error: 'is no name such as logo.svg',
        })
        .describe('Its name in `public/`.'),
      width: number.describe('In pixels, as it is shown.'),
      height: number
        .max(40, { error: 'is more than the 40 pixels of the masthead' })
        .describe('Likewise; 28 fit well.'),
    })
    .optional()
    .describe('An image that stands in the masthead in place of the name.'),
  menu: z
    .array(ownLink)
    .default([])
    .describe(
      'Links behind those of the menu: `{ label, page }` for a page of `pages/` in the content, `{ label, href }` for an address elsewhere.',
    ),
  footer: z.array(ownLink).default([]).describe('Links behind those of the footer, likewise.'),
});

/** What a fork may set in `archive.config.ts`; the sentence of each option stands where it is declared. */
export type ArchiveConfig = z.input<typeof configSchema>;

type Parsed = z.output<typeof configSchema>;
/** The options that the profile decides where the configuration does not. */
type ByProfile =
  | 'authorPageFrom'
  | 'paperFiles'
  | 'listFiles'
  | 'huggingFaceDays'
  | 'bulkFiles'
  | 'digestPages'
  | 'epubWeeks'
  | 'cardsForPapers'
  | 'cardsForDays';

/** The configuration with every default filled in. */
export type ResolvedConfig = Parsed &
  Required<{ [Key in ByProfile]: NonNullable<Parsed[Key]> }> & { colours: Colours };

/** From how many papers on an archive leaves out by default what a paper's JSON and its file in the repository say too. */
const MANY_PAPERS = 20_000;

/**
 * Checks a configuration and fills in the defaults, which for an archive of many papers are others; throws an Error that
 * names every wrong option. `colours` are those of the style sheets, where anything is drawn.
 */
export function resolveConfig(
  config: ArchiveConfig,
  papers = 0,
  colours: Colours = SHIPPED_COLOURS,
): ResolvedConfig {
  const result = configSchema.safeParse(config);
  if (!result.success) {
    const wrong = result.error.issues.map(({ code, path, message, ...issue }) =>
      code === 'unrecognized_keys'
        ? `there is no option \`${(issue as { keys?: string[] }).keys?.join('`, `')}\``
        : `\`${path.join('.')}\` ${message}`,
    );
    throw new Error(`archive.config.ts: ${wrong.join('; ')}.`);
  }
  const stated = Object.fromEntries(
    Object.entries(result.data).filter(([, value]) => value !== undefined),
  ) as Parsed;
  const profile = PROFILES[stated.profile];
  const bySize = {
    authorPageFrom: authorPageFrom(papers),
    paperFiles: PAPER_FILES.filter((form) => form !== 'md' || papers < MANY_PAPERS),
  };
  return { ...bySize, ...profile, ...stated, colours } as ResolvedConfig;
}

/**
 * From how many papers a name has a page: in a small archive each has one; in a large one names are more than papers,
 * and each page is two files.
 */
function authorPageFrom(papers: number): number {
  if (papers < 1_000) return 1;
  return papers < 10_000 ? 3 : 10;
}

function isContact(one: string): boolean {
  return z.email().safeParse(one).success || (/^https:\/\//.test(one) && URL.canParse(one));
}

/** An origin has neither path nor query: pages and feeds put theirs behind it. */
function isOrigin(one: string): boolean {
  return (
    /^https?:\/\//.test(one) &&
    URL.canParse(one) &&
    new URL(one).origin === one.replace(/\/$/, '').toLowerCase()
  );
}
