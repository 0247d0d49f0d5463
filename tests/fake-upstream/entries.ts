/** What a test says of a listed paper; the rest is filled in. */
export interface EntrySettings {
  id?: string;
  title?: string;
  summary?: string;
  authors?: readonly { name: string; hidden?: boolean }[];
  upvotes?: number;
  comments?: number;
  /** Further keys of the inner object. */
  paper?: object;
  /** Further keys of the outer object. */
  outer?: object;
}

/** An entry of a day's list as Hugging Face writes it. */
export function entryOf(settings: EntrySettings = {}): object {
  const { id = '2512.00001', title = 'A plain title', upvotes = 12, comments = 3 } = settings;
  const summary = settings.summary ?? 'We study a simple model and find it simple.';
  const authors = settings.authors ?? [{ name: 'Ada Lovelace', hidden: false }];
  return {
    paper: {
      id,
      authors,
      publishedAt: '2025-12-08T18:59:59.000Z',
      title,
      summary,
      upvotes,
      ...settings.paper,
    },
    publishedAt: '2025-12-09T02:11:00.000Z',
    title,
    summary,
    numComments: comments,
    ...settings.outer,
  };
}

/** The answer of a day that lists these papers. */
export function dayAnswer(...entries: readonly EntrySettings[]): string {
  return JSON.stringify(entries.map(entryOf));
}

/** An entry of arXiv's Atom feed; texts are XML as they stand. */
export function atomEntry(settings: {
  id?: string;
  title?: string;
  summary?: string;
  /** When it was submitted. */
  published?: string;
  /** The primary one first. */
  categories?: readonly string[];
  authors?: readonly string[];
  more?: string;
}): string {
  const { id = '2512.00001v2', title = 'A plain title', more = '' } = settings;
  const summary = settings.summary ?? 'We study a simple model with $\\alpha = 2$.';
  const { published = '2025-12-08T18:59:59Z', categories = ['cs.CL', 'cs.AI'] } = settings;
  const { authors = ['Ada Lovelace', 'Emmy Noether'] } = settings;
  return `<entry><id>http://arxiv.org/abs/${id}</id><published>${published}</published>
<updated>2025-12-09T18:59:59Z</updated><title>${title}</title><summary>  ${summary}
</summary>${authors.map((name) => `<author><name>${name}</name></author>`).join('')}
<arxiv:primary_category term="${categories[0]}"/>${categories.map((one) => `<category term="${one}"/>`).join('')}${more}</entry>`;
}

/** An Atom feed of entries. */
export function atomFeed(...entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom">
<title>arXiv Query</title><opensearch:totalResults>${entries.length}</opensearch:totalResults>${entries.join('')}</feed>`;
}
