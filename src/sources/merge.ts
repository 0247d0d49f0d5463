import type { Paper, ParsedPaper } from '../archive/model/paper.ts';
import type { PaperDraft } from './draft.ts';
import { type Sha256, sourceOf } from './fingerprint.ts';
import type { Merged } from './merged.ts';
import { Merging } from './merging.ts';
import { paperOf } from './paper-values.ts';
import { tidyDraft } from './tidy-draft.ts';

/** `fill` adds what is absent, `refresh` touches the counts only, `update` applies what upstream has changed. */
export type MergeMode = 'fill' | 'refresh' | 'update';

/** How a draft is merged. */
export interface MergeOptions {
  mode: MergeMode;
  /** For `update`: the keys to apply; absent means all. */
  keys?: readonly string[];
  sha256: Sha256;
}

/**
 * Merges a draft into the paper that is there, if any, by the rule "a person's work wins": nothing that is there
 * changes, except counts on request, and a text that an import wrote, nobody has touched and arXiv has in full.
 * Throws where a new paper's draft has no id or no day.
 */
export function mergeDraft(
  existing: ParsedPaper | undefined,
  draft: PaperDraft,
  options: MergeOptions,
): Merged {
  const tidy = tidyDraft(draft);
  if (!existing) return { paper: newPaper(tidy, options.sha256), changes: [], suggestions: [] };
  const merging = new Merging(existing, tidy, options.sha256);
  if (options.mode === 'refresh') merging.refresh();
  else if (options.mode === 'update') merging.update(options.keys);
  else merging.fill();
  return merging.result();
}

function newPaper(draft: PaperDraft, sha256: Sha256): Paper {
  const { id, date, origin } = draft;
  if (id === undefined || date === undefined) {
    throw new Error(`"${draft.title}" has no ${id === undefined ? 'id' : 'day'}.`);
  }
  const paper = paperOf({ ...draft, id, date });
  return origin ? { ...paper, source: sourceOf(origin, paper, sha256) } : paper;
}
