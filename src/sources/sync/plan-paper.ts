import { escapeText } from '../../abstract/index.ts';
import { editPaperText } from '../../archive/content/edit-paper.ts';
import { paperPath } from '../../archive/content/paper-file.ts';
import { parsePaper } from '../../archive/content/parse-paper.ts';
import { writePaper } from '../../archive/content/write-paper.ts';
import type { Day } from '../../archive/model/day.ts';
import type { ParsedPaper } from '../../archive/model/paper.ts';
import type { Problem } from '../../archive/problems/problem.ts';
import { guarded } from '../answer.ts';
import type { PaperDraft } from '../draft.ts';
import { type MergeOptions, mergeDraft } from '../merge.ts';
import type { Change, Merged, Suggestion } from '../merged.ts';

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

/** Drafts that are merged one after the other. */
export type Layers = readonly [PaperDraft, ...PaperDraft[]];

/**
 * Plans what becomes of a paper. Of the ways to state it, best first, the first whose file passes the archive's own
 * parser is taken; a new paper's last resort is the last one's text shown literally, without any formula.
 */
export function planPaper(
  stored: StoredPaper | undefined,
  ways: readonly [Layers, ...Layers[]],
  options: MergeOptions,
  tomorrow: Day,
): PaperPlan {
  const [last] = ways.at(-1) ?? ways[0];
  const attempts = ways.map((layers) => () => layers);
  if (!stored) attempts.push(() => [literally(last)]);
  let fault: string | undefined;
  for (const attempt of attempts) {
    const plan = guarded(() => planLayers(stored, attempt(), options, tomorrow));
    if (typeof plan !== 'string') {
      return fault === undefined ? plan : { ...plan, note: `${fault} A plainer text was taken.` };
    }
    fault ??= plan;
  }
  const { id = '', title, date = '' } = last;
  return refusedPlan({ id, title, file: stored?.parsed.file ?? paperPath(id, date) }, fault ?? '');
}

/** The plan for a paper that is left out, or left as it is, and why. */
export function refusedPlan(
  paper: Pick<PaperPlan, 'id' | 'title' | 'file'>,
  note: string,
): PaperPlan {
  return { ...paper, outcome: 'refused', changes: [], suggestions: [], note };
}

function literally(draft: PaperDraft): PaperDraft {
  return { ...draft, title: escapeText(draft.title), abstract: escapeText(draft.abstract) };
}

/** The plan for one way, or what the parser finds wrong with the file that it makes. */
function planLayers(
  stored: StoredPaper | undefined,
  layers: Layers,
  options: MergeOptions,
  tomorrow: Day,
): PaperPlan | string {
  const { paper, changes, suggestions } = mergeLayers(stored?.parsed, layers, options);
  const { id, title } = paper;
  const file = stored?.parsed.file ?? paperPath(id, paper.date);
  const plan = { id, title, file, changes, suggestions };
  if (stored && changes.length === 0) return { ...plan, outcome: 'unchanged' };
  const text = stored ? editPaperText(stored.text, changes) : writePaper(paper);
  const error = firstError(file, text, tomorrow);
  return error?.message ?? { ...plan, text, outcome: stored ? 'changed' : 'added' };
}

function mergeLayers(
  existing: ParsedPaper | undefined,
  [first, ...further]: Layers,
  options: MergeOptions,
): Merged {
  const merged = mergeDraft(existing, first, options);
  return further.reduce((before, draft) => {
    const after = mergeDraft(existing && { ...existing, paper: before.paper }, draft, options);
    const settled = new Set(after.changes.map(({ key }) => key));
    const open = before.suggestions.filter(({ key }) => !settled.has(key));
    return {
      paper: after.paper,
      changes: [...before.changes, ...after.changes],
      suggestions: [...open, ...after.suggestions],
    };
  }, merged);
}

function firstError(file: string, text: string, tomorrow: Day): Problem | undefined {
  const { parsed, problems } = parsePaper(
    { file, bytes: new TextEncoder().encode(text) },
    tomorrow,
  );
  return parsed ? undefined : problems.find(({ severity }) => severity === 'error');
}
