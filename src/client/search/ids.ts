import type { ListedRoutes } from '../../archive/addresses/listed-routes.ts';
import { createRoutes } from '../../archive/addresses/routes.ts';
import { arxivOf } from '../../archive/model/arxiv-id.ts';
import { askedId, askedIds } from '../../archive/search/asked-id.ts';
import { foldText } from '../../archive/search/fold.ts';
import { fetchPage } from '../fetch-page.ts';
import { make, makeLink } from '../reading/make.ts';
import { askedPeriod } from './asked-day.ts';
import { isThere, lineOf, type PagesDesk } from './pages.ts';
import type { Part } from './parts.ts';
import { type FoundPaper, type SearchIndex, without } from './search-index.ts';

/** The page of the day, week, month or year that a query names, where it is there. */
export async function periodPage(
  text: string,
  { routes, labels, months }: PagesDesk,
): Promise<HTMLElement[]> {
  const period = askedPeriod(text, months);
  if (!period) return [];
  const href = routes[period.kind](period.value);
  if (!(await isThere(href))) return [];
  const kind = { day: labels.day, week: labels.week, month: labels.month, year: labels.year };
  return [lineOf({ kind: kind[period.kind], name: text.trim(), href }, labels)];
}

/** What a query that names papers by their ids leads to. */
export interface PaperOfId {
  /** The page of the one paper that it names; absent where it names several, or the archive does not have it. */
  href?: string;
  /** A line for each. */
  lines: HTMLElement[];
  /** Whether it asks for nothing else. */
  isAll: boolean;
}

/** Finds the papers whose ids a query has; `undefined` where it has none. */
export async function paperOfId(text: string, desk: PagesDesk): Promise<PaperOfId | undefined> {
  const asked = askedIds(text);
  if (!asked) return undefined;
  const { ids, isAll } = asked;
  const papers = await Promise.all(ids.map((id) => lineOfPaper(id, desk)));
  const [{ href } = { href: undefined }] = papers;
  const lines = papers.map(({ line }) => line);
  return { lines, isAll, ...(href !== undefined && ids.length === 1 && { href }) };
}

/** The line that leads to a paper, or says that it is not there and where it is. */
async function lineOfPaper(
  id: string,
  { routes, labels, home }: PagesDesk,
): Promise<{ href?: string; line: HTMLElement }> {
  const href = routes.paper(id);
  if (await isThere(href)) {
    return { href, line: lineOf({ kind: labels.paper, name: id, href }, labels) };
  }
  const arxiv = arxivOf(id);
  const ways = arxiv === undefined ? [] : [[labels.onArxiv, `https://arxiv.org/abs/${arxiv}`]];
  const links = [...ways, [labels.howToAdd, createRoutes('', home).contribute()]];
  return {
    line: make(
      'p',
      'named-page',
      labels.notHere.replace('{id}', id),
      ...links.flatMap(([label = '', link = '']) => [' ', makeLink(link, '', label)]),
    ),
  };
}

/** Those of some papers that do not have some ids; which paper has one, its page says by its title. */
export async function withoutIds(
  found: readonly FoundPaper[],
  ids: readonly string[],
  { index, parts, routes }: { index: SearchIndex; parts: readonly Part[]; routes: ListedRoutes },
): Promise<FoundPaper[]> {
  const excluded: FoundPaper[] = [];
  for (const id of ids.map((one) => askedId(one) ?? one)) {
    const page = await fetchPage(routes.paper(id)).catch(() => undefined);
    const title = page?.querySelector<HTMLMetaElement>('[name=citation_title]')?.content;
    if (title === undefined) continue;
    for (const paper of await index.search(parts, `"${foldText(title)}"`, {})) {
      if ((await paper.data()).meta.id === id) excluded.push(paper);
    }
  }
  return without(found, excluded);
}
