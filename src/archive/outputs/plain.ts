import { abstractText, titleText } from '../../abstract/index.ts';
import { oncePer } from '../once-per.ts';
import type { Paper } from '../paper.ts';

/** The title of a paper as plain text; a dozen outputs ask for it, so it is made once. */
export const plainTitle = oncePer((paper: Paper): string => titleText(paper.title));

/** The abstract of a paper as plain text, paragraphs apart by an empty line; made once likewise. */
export const plainAbstract = oncePer((paper: Paper): string => abstractText(paper.abstract));
