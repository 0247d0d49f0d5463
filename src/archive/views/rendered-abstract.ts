import { renderAbstract } from '../../abstract/index.ts';
import { memoize } from '../memoize.ts';
import type { Paper } from '../model/paper.ts';

/** The abstract of a paper as HTML; made once for its own page and for that of its day. */
export const renderedAbstract = memoize(({ abstract }: Paper) => renderAbstract(abstract));
