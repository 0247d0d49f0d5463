import { oncePer } from '../../once-per.ts';
import type { Paper } from '../../paper.ts';
import { PAPER_KEYS } from '../../schema.ts';

const KEYS = ['id', ...PAPER_KEYS.filter((key) => key !== 'arxiv'), 'abstract'] as const;

/**
 * A paper as one line of JSON without its line break: every key of its file in the order of the file, so that an
 * import gives back the same Markdown.
 */
const exportLine = oncePer((paper: Paper): string =>
  JSON.stringify(Object.fromEntries(KEYS.map((key) => [key, paper[key]]))),
);

/** Papers as JSON Lines. */
export function exportLines(papers: readonly Paper[]): string {
  return papers.map((paper) => `${exportLine(paper)}\n`).join('');
}
