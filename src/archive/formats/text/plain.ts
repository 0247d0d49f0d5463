import { abstractText, titleText } from '../../../abstract/index.ts';
import { memoize } from '../../memoize.ts';
import type { Paper } from '../../model/paper.ts';

/** The title of a paper, or of its line in a list, as plain text; made once, since a dozen formats ask for it. */
export const plainTitle = memoize((paper: Pick<Paper, 'title'>): string => titleText(paper.title));

/** The abstract of a paper as plain text, paragraphs apart by an empty line; made once likewise. */
export const plainAbstract = memoize(({ abstract }: Paper): string =>
  MARKED.test(abstract) ? parsedAbstract(abstract) : abstractText(abstract),
);

/** What a text needs to be parsed: one in eleven does, at a hundred times the cost, and stands in a dozen files. */
const MARKED = /[$`*\\]/;
const parsed = new Map<string, string>();

function parsedAbstract(abstract: string): string {
  const known = parsed.get(abstract);
  if (known !== undefined) return known;
  const text = abstractText(abstract);
  parsed.set(abstract, text);
  return text;
}
