import type { PaperDraft } from './draft.ts';

/** Something about one paper of an answer that a person should know. */
export interface PaperNote {
  /** The id of the paper, or its place in the answer where it has none: `entry 3`. */
  paper: string;
  /** A sentence. */
  note: string;
}

/** An answer that holds papers. */
export interface PapersAnswer<Draft extends PaperDraft = PaperDraft> {
  kind: 'papers';
  drafts: Draft[];
  /** What was dropped or mended in papers that are among the drafts. */
  notes: PaperNote[];
  /** Papers that cannot be taken, each with its reason. */
  refused: PaperNote[];
  /** The papers say themselves on which day they were listed, and it is the one that was asked for. */
  isDated?: true;
  /** Fields of a bibliography for which a paper has no key, each with the number of entries that state it. */
  untaken?: Readonly<Record<string, number>>;
}

/** An answer that cannot be read. */
export interface FailedAnswer {
  kind: 'failed';
  /** A sentence. */
  reason: string;
  /** The same question may get a better answer: it looks cut off or is a known flake. */
  again: boolean;
  /** The answer is one to another question: that of another day, which a cache or a mirror still serves. */
  stale?: true;
}

/** What a source of papers said: papers, that there are none, or nothing that can be read. */
export type SourceAnswer<Draft extends PaperDraft = PaperDraft> =
  | PapersAnswer<Draft>
  | { kind: 'none' }
  | FailedAnswer;

/** An answer that cannot be read, and why. */
export function failedAnswer(reason: string, again = false): FailedAnswer {
  return { kind: 'failed', reason, again };
}

/** What a reader makes of one paper; where the reader itself fails, a sentence: one paper must not cost the day. */
export function guarded<Read>(read: () => Read): Read | string {
  try {
    return read();
  } catch (error) {
    return `The archive's own reader failed on it (${(error as Error).message}).`;
  }
}
