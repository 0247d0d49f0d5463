import type { Month } from '../model/period.ts';
import type { Site } from '../site.ts';
import { type PageShell, pageShell } from './page-shell.ts';

/** What the page that leads to a paper at random depends on: the months, newest first, with the papers of each. */
export interface RandomFacts {
  months: readonly { month: Month; papers: number }[];
}

/** A month to choose from: its page for readers without scripts, its ids for the script. */
export interface RandomMonth {
  label: string;
  href: string;
  count: string;
  papers: number;
  ids: string;
}

/** A page whose script goes on to a paper at random, and that offers the months where there is none. */
export interface RandomView {
  shell: PageShell;
  heading: string;
  lead: string;
  /** The address of a paper, with `{id}` for its id. */
  paper: string;
  months: RandomMonth[];
}

/** The view of `/random/`. */
export function randomView(site: Site, { months }: RandomFacts): RandomView {
  const { routes, words } = site;
  return {
    shell: pageShell(site, {
      title: words.pages.randomTitle,
      description: words.pages.randomLead,
      address: routes.random(),
      indexed: false,
    }),
    heading: words.pages.randomTitle,
    lead: words.pages.randomLead,
    paper: decodeURI(routes.paper('{id}')),
    months: months.map(({ month, papers }) => ({
      label: words.periods.month(month),
      href: routes.month(month),
      count: words.counts.figure(papers),
      papers,
      ids: routes.randomIds(month),
    })),
  };
}
