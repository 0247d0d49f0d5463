import { escapeText } from '../../abstract/index.ts';
import type { Day } from '../../archive/day.ts';
import { editPaperText } from '../../archive/edit-paper.ts';
import type { ParsedPaper } from '../../archive/paper.ts';
import { paperPath } from '../../archive/paper-file.ts';
import { parsePaper } from '../../archive/parse-paper.ts';
import type { Problem } from '../../archive/problem.ts';
import { writePaper } from '../../archive/write-paper.ts';
import type { PaperDraft } from '../draft.ts';
import { type Change, type MergeOptions, mergeDraft, type Suggestion } from '../merge.ts';

/** A paper that is in the archive, with the text of its file. */
export interface StoredPaper {
  text: string;
  parsed: ParsedPaper;
}

/** What is to be done with one paper; `text` is the new text of its file where that changes. */
export interface PaperPlan {
  id: string;
  title: string;
  file: string;
  outcome: 'added' | 'changed' | 'unchanged' | 'refused';
  text?: string;
  changes: Change[];
  suggestions: Suggestion[];
  /** Why a paper was refused, or what had to be given up so that the file passes the check. */
  note?: string;
}

/**
 * Plans what becomes of a paper. Of the drafts, best first, the first whose file passes the archive's own parser is
 * taken; the last resort is the last draft's text shown literally, without any formula.
 */
export function planPaper(
  stored: StoredPaper | undefined,
  drafts: readonly [PaperDraft, ...PaperDraft[]],
  options: MergeOptions,
  tomorrow: Day,
): PaperPlan {
  const last = drafts.at(-1) ?? drafts[0];
  const literal = {
    ...last,
    title: escapeText(last.title),
    abstract: escapeText(last.abstract),
  };
  let note: string | undefined;
  for (const draft of [...drafts, literal]) {
    const plan = planDraft(stored, draft, options);
    const error = plan.text === undefined ? undefined : firstError(plan.file, plan.text, tomorrow);
    if (!error) return note === undefined ? plan : { ...plan, note };
    note ??= `${error.message} A plainer text was taken.`;
  }
  const reason = note?.replace(' A plainer text was taken.', '') ?? '';
  const id = last.id ?? '';
  const file = stored?.parsed.file ?? paperPath(id, last.date ?? '');
  return {
    id,
    title: last.title,
    file,
    outcome: 'refused',
    changes: [],
    suggestions: [],
    note: reason,
  };
}

function planDraft(
  stored: StoredPaper | undefined,
  draft: PaperDraft,
  options: MergeOptions,
): PaperPlan {
  const { paper, changes, suggestions } = mergeDraft(stored?.parsed, draft, options);
  if (!stored) {
    const file = paperPath(paper.id, paper.date);
    const text = writePaper(paper);
    return { id: paper.id, title: paper.title, file, outcome: 'added', text, changes, suggestions };
  }
  const { id, title } = paper;
  const plan = { id, title, file: stored.parsed.file, changes, suggestions };
  if (changes.length === 0) return { ...plan, outcome: 'unchanged' };
  return { ...plan, outcome: 'changed', text: editPaperText(stored.text, changes) };
}

function firstError(file: string, text: string, tomorrow: Day): Problem | undefined {
  const { parsed, problems } = parsePaper(
    { file, bytes: new TextEncoder().encode(text) },
    tomorrow,
  );
  return parsed ? undefined : problems.find(({ severity }) => severity === 'error');
}
