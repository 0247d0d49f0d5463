import type { OwnLink } from '../config.ts';
import type { OwnPage } from '../model/own-page.ts';
import { nearest } from '../problems/nearest.ts';
import { type Problem, problem } from '../problems/problem.ts';

/** The file of the configuration. */
export const CONFIG_FILE = 'archive.config.ts';

/** Pages that menu or footer name and that there are not. */
export function checkMenus(
  { menu, footer }: { menu: readonly OwnLink[]; footer: readonly OwnLink[] },
  pages: readonly OwnPage[],
): Problem[] {
  const names = pages.map(({ slug }) => slug);
  return Object.entries({ menu, footer }).flatMap(([option, links]) =>
    links.flatMap(({ page }) => {
      if (page === undefined || names.includes(page)) return [];
      const near = nearest(page, names);
      return [
        problem(
          'menu-page-missing',
          CONFIG_FILE,
          undefined,
          `\`${option}\` names the page "${page}", and there is no pages/${page}.md.`,
          near ? `Did you mean "${near}"?` : 'Write the page, or delete the link.',
        ),
      ];
    }),
  );
}
