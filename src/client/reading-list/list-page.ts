import { createRoutes, type Routes } from '../../archive/addresses/routes.ts';

/** What the page of the reading list tells its script. */
export interface ListPage {
  routes: Routes;
  /** The address of the archive, absolute. */
  home: string;
  language: string;
  /** Whether each paper has a JSON of its own, from which citations are made. */
  hasJson: boolean;
}

/** Reads what the page says. Addresses lead to where the page was loaded from, so that a copy of the site works too. */
export function readListPage({ dataset }: HTMLElement): ListPage {
  const base = dataset['base'] ?? '/';
  const routes = createRoutes(dataset['site'] ?? location.origin, base);
  return {
    routes,
    home: routes.absolute(routes.home()),
    language: document.documentElement.lang,
    hasJson: dataset['hasJson'] !== undefined,
  };
}
