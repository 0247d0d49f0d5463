/** What a fork may set; every option has its sentence here, its default in `resolveConfig`. */
export interface ArchiveConfig {
  /** The name in the masthead, the feeds and the titles. */
  name: string;
  /** One sentence under the name: what this archive is. */
  description: string;
  /** The origin of the site, `https://papers.example`. */
  site: string;
  /** The path below the origin, `/` or `/repository-name/`. */
  base?: string;
  /** The language of the content, as a BCP 47 tag. */
  language?: string;
  /** The repository, `https://github.com/owner/name`: "edit this paper" and "report a mistake" lead there. */
  repository?: string;
  /** The branch that edits are made against. */
  branch?: string;
  /** Folder of the content inside the repository. */
  contentFolder?: string;
  /** From how many papers on a name has a page of its own. */
  authorPageFrom?: number;
  /** How many of the newest papers have a social card of their own. */
  cardsForNewest?: number;
  /** WebSub hub that the feeds announce. */
  hub?: string;
  /** Where a reader can subscribe by e-mail: the address of a form at a mailing service. */
  emailForm?: string;
  /** Who runs the archive, named on the about page and in the feeds. */
  maintainer?: { name: string; url?: string };
}

/** The configuration with every default filled in. */
export interface ResolvedConfig
  extends Required<Omit<ArchiveConfig, 'repository' | 'hub' | 'emailForm' | 'maintainer'>> {
  repository?: string;
  hub?: string;
  emailForm?: string;
  maintainer?: { name: string; url?: string };
}

/** Checks a configuration and fills in the defaults; throws an Error that names every wrong option. */
export function resolveConfig(config: ArchiveConfig): ResolvedConfig {
  const wrong = wrongOptions(config);
  if (wrong.length > 0) {
    throw new Error(`archive.config.ts: ${wrong.join(' ')}`);
  }
  return {
    base: '/',
    language: 'en',
    branch: 'main',
    contentFolder: 'src/content',
    authorPageFrom: 3,
    cardsForNewest: 100,
    ...config,
  };
}

function wrongOptions(config: ArchiveConfig): string[] {
  const wrong: string[] = [];
  if (config.name.trim() === '') wrong.push('`name` is empty.');
  if (config.description.trim() === '') wrong.push('`description` is empty.');
  if (!isOrigin(config.site)) wrong.push('`site` is no origin such as https://papers.example.');
  if (
    config.base !== undefined &&
    !/^\/([A-Za-z0-9._~-]+\/)*([A-Za-z0-9._~-]+)?$/.test(config.base)
  ) {
    wrong.push('`base` is no path such as /repository-name/.');
  }
  for (const key of ['repository', 'hub', 'emailForm'] as const) {
    const address = config[key];
    if (address !== undefined && !/^https:\/\//.test(address)) {
      wrong.push(`\`${key}\` is no https address.`);
    }
  }
  for (const key of ['authorPageFrom', 'cardsForNewest'] as const) {
    const number = config[key];
    if (number !== undefined && (!Number.isInteger(number) || number < 0)) {
      wrong.push(`\`${key}\` is no whole number.`);
    }
  }
  return wrong;
}

/** An origin has neither path nor query: pages and feeds put theirs behind it. */
function isOrigin(text: string): boolean {
  return (
    /^https?:\/\//.test(text) &&
    URL.canParse(text) &&
    new URL(text).origin === text.replace(/\/$/, '').toLowerCase()
  );
}
