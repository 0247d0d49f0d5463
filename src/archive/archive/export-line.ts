import type { Paper } from '../model/paper.ts';
import { wholePaperSchema } from '../model/schema.ts';

const KEYS = Object.keys(wholePaperSchema.shape) as (keyof Paper)[];

/**
 * A paper as one line of JSON without its line break: every key of its file in the order of the file, so that an
 * import gives back the same Markdown.
 */
export function exportLine(paper: Paper): string {
  return JSON.stringify(Object.fromEntries(KEYS.map((key) => [key, paper[key]])));
}

/** Papers as JSON Lines. */
export function exportLines(papers: readonly Paper[]): string {
  return papers.map((paper) => `${exportLine(paper)}\n`).join('');
}
