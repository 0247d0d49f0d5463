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
