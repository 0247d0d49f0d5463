import { abstractText, titleText } from '../../../abstract/index.ts';
import { memoize } from '../../memoize.ts';
import type { Paper } from '../../model/paper.ts';

/** The title of a paper, or of its line in a list, as plain text; made once. */
export const titleOf = memoize((paper: Pick<Paper, 'title'>): string => titleText(paper.title));

/** The title of a paper as plain text; a dozen formats ask for it. */
export const plainTitle: (paper: Paper) => string = titleOf;

/** The abstract of a paper as plain text, paragraphs apart by an empty line; made once likewise. */
export const plainAbstract = memoize((paper: Paper): string => abstractText(paper.abstract));
