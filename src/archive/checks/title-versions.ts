import { haveOneTitle, papersByTitle } from '../archive/twins.ts';
import { compareText } from '../model/order.ts';
import type { Paper } from '../model/paper.ts';
import { shown } from '../problems/shown.ts';

/** How many titles a report names. */
const SHOWN = 5;

/** A paragraph that names titles which come in several versions or parts, such as "II"; empty where there are none. */
export function titleVersionsText(papers: readonly Paper[]): string {
  const groups = [...papersByTitle(papers).values()].filter((group) =>
    group.some((paper) => group.some((other) => !haveOneTitle(paper, other))),
  );
  if (groups.length === 0) return '';
  const named = groups.slice(0, SHOWN).map((group) => {
    const ids = group.map(({ id }) => id).sort(compareText);
    return `${shown(group[0]?.title ?? '')} (${ids.join(', ')})`;
  });
  const more = groups.length > SHOWN ? ` and ${groups.length - SHOWN} more` : '';
  return `Versions or parts of one title, which lead to each other: ${named.join('; ')}${more}\n`;
}
