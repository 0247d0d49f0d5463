import { mediaType } from '../../archive/addresses/media-types.ts';
import { createRoutes, type Routes } from '../../archive/addresses/routes.ts';
import { CITATION_FORMATS } from '../../archive/formats/citation-formats.ts';
import type { BriefPaper } from '../../archive/formats/json/documents.ts';
import { firstSentence } from '../../archive/formats/text/first-sentence.ts';
import { paperLine, plainLine } from '../../archive/formats/text/markdown-text.ts';
import type { ResultForm } from '../../archive/views/search-view.ts';
import { fetchReference } from '../cite/read-page.ts';
import { download } from '../download.ts';
import { each } from '../each.ts';
import { make, makeButton } from '../reading/make.ts';
import type { PaperData } from './pagefind.ts';
import type { SearchPage } from './search.ts';

/** Results to be written to a file. */
export interface ResultExport {
  form: ResultForm;
  /** All that were found, in their order. */
  results: readonly { data: () => Promise<PaperData> }[];
  /** What was asked. */
  query: string;
  page: SearchPage;
  /** Where progress is told. */
  status: HTMLElement;
}

/** Writes all results to a file that the reader gets. What is told of them names how many could not be read; a button stops it. */
export async function exportResults(wanted: ResultExport): Promise<void> {
  const { form, results, page, status } = wanted;
  const { labels } = page;
  const count = String(results.length);
  const stop = new AbortController();
  // Seen, not heard: each step would be read aloud.
  const read = make('span');
  read.ariaHidden = 'true';
  status.replaceChildren(
    read,
    ' ',
    makeButton(labels.exportStop, 'link', () => stop.abort()),
  );
  const tell = (done: number): void => {
    read.textContent = labels.exportRead.replace('{done}', String(done)).replace('{count}', count);
  };
  const routes = createRoutes(location.origin, page.home);
  const [made, papers] = await textOf(wanted, routes, { tell, signal: stop.signal });
  if (stop.signal.aborted) {
    status.replaceChildren();
    return;
  }
  const missing = results.length - papers;
  const said = missing > 0 ? labels.exportFailed : labels.exportDone;
  status.textContent = said.replace('{count}', String(missing > 0 ? missing : papers));
  if (papers === 0) return;
  const file = `${FILE}.${form}`;
  download(file, mediaType(file), made);
}

const FILE = 'search-results';

type Watch = Parameters<typeof each>[2];

/** The text of the file, and how many papers stand in it. */
async function textOf(
  { form, results, query, page }: ResultExport,
  routes: Routes,
  watch: Watch,
): Promise<[text: string, papers: number]> {
  const isThere = <Value>(value: Value | undefined): value is Value => value !== undefined;
  if (form === 'bib' || form === 'ris') {
    const references = await each(
      results,
      async ({ data }) => fetchReference(routes.paper((await data()).meta.id)),
      watch,
    );
    const format = CITATION_FORMATS.find(({ ending }) => ending === form);
    const there = references.filter(isThere);
    return [format?.write(there) ?? '', there.length];
  }
  const papers = (await each(results, ({ data }) => data(), watch)).filter(isThere);
  const address = routes.absolute(routes.search(query === '' ? {} : { q: query }));
  const head = { query, address, page, routes };
  return [form === 'md' ? markdown(head, papers) : json(head, papers), papers.length];
}

interface Head {
  query: string;
  /** Of the search. */
  address: string;
  page: SearchPage;
  routes: Routes;
}

/** As the lists of the archive are written in Markdown. */
function markdown({ query, address, page, routes }: Head, papers: readonly PaperData[]): string {
  const lines = papers.map(({ meta: { id, title, date }, content }) =>
    paperLine({
      ...{ title, date },
      address: routes.absolute(routes.paper(id)),
      sentence: firstSentence(content),
    }),
  );
  const title = plainLine(page.labels.exportQuery.replace('{query}', () => query));
  const found = page.labels.results
    .replace('{count}', String(papers.length))
    .replace(' {when}', '');
  return `# ${title}\n\n${found} · [${plainLine(page.site)}](${address})\n\n${lines.join('\n')}\n`;
}

/** A paper as the lists of the API have it, with its address and abstract. */
type FoundPaper = BriefPaper & { page: string; abstract: string };

function json({ query, address, routes }: Head, papers: readonly PaperData[]): string {
  const found = papers.map(({ meta, content }): FoundPaper => {
    const { id, title, date, authors, hidden, org, upvotes } = meta;
    return {
      ...{ id, title, date, authors: [...authors] },
      ...(hidden !== undefined && { moreAuthors: hidden }),
      ...(org && { organization: org[0] }),
      ...(upvotes !== undefined && { upvotes }),
      page: routes.absolute(routes.paper(id)),
      abstract: content,
    };
  });
  return `${JSON.stringify({ kind: 'search', query, page: address, count: found.length, papers: found }, null, 2)}\n`;
}
