/** One thing that a repair changed; `offset` counts UTF-16 units in the text as it was given. */
export interface Repair {
  kind: string;
  before: string;
  after: string;
  offset: number;
}

/** A text after repair, with every change in the order of the text. */
export interface Repaired {
  text: string;
  repairs: Repair[];
}

/** A stretch of text, `end` excluded, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** The replacement of a stretch of text. */
export interface Edit extends Span {
  kind: string;
  after: string;
}

/** One step of a repair: the edits that a text needs, in order and without overlap. */
export type Pass = (text: string) => Edit[];
