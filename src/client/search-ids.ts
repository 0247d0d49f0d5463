import { createRoutes } from '../archive/addresses/routes.ts';
import { arxivOf } from '../archive/model/arxiv-id.ts';
import { askedId } from '../archive/search/asked-id.ts';
import { askedPeriod } from './asked-day.ts';
import { make, makeLink } from './reading/make.ts';
import { isThere, lineOf, type PagesDesk } from './search-pages.ts';

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

/** What a query that is a paper's id leads to. */
export interface PaperOfId {
  /** The paper's page; absent where the archive does not have it. */
  href?: string;
  lines: HTMLElement[];
}

/** Finds the paper whose id a query is; `undefined` where it is none. */
export async function paperOfId(
  text: string,
  { routes, labels, home }: PagesDesk,
): Promise<PaperOfId | undefined> {
  const id = askedId(text);
  if (id === undefined) return undefined;
  const href = routes.paper(id);
  if (await isThere(href)) {
    return { href, lines: [lineOf({ kind: labels.paper, name: id, href }, labels)] };
  }
  const arxiv = arxivOf(id);
  const ways = arxiv === undefined ? [] : [[labels.onArxiv, `https://arxiv.org/abs/${arxiv}`]];
  return {
    lines: [
      make(
        'p',
        'named-page',
        labels.notHere.replace('{id}', id),
        ...[...ways, [labels.howToAdd, createRoutes('', home).contribute()]].flatMap(
          ([label = '', link = '']) => [' ', makeLink(link, '', label)],
        ),
      ),
    ],
  };
}
