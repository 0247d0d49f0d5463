import { abstractText, titleText } from '../../../abstract/index.ts';
import { memoize } from '../../memoize.ts';
import type { Paper } from '../../model/paper.ts';

/** The title of a paper as plain text; a dozen outputs ask for it, so it is made once. */
export const plainTitle = memoize((paper: Paper): string => titleText(paper.title));

/** The abstract of a paper as plain text, paragraphs apart by an empty line; made once likewise. */
export const plainAbstract = memoize((paper: Paper): string => abstractText(paper.abstract));
