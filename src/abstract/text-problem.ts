/** The name of what is wrong with a text; each has its heading in docs/problems.md. */
export type TextProblemCode =
  | 'character-refused'
  | 'character-marks'
  | 'character-lost'
  | 'text-too-long'
  | 'dollar-alone'
  | 'delimiter-alone'
  | 'formulas-too-many'
  | 'formulas-too-large'
  | 'formula-link'
  | 'formula-refused'
  | 'formula-unreadable'
  | 'formula-macro-unknown'
  | 'formula-character';

/** One thing wrong with a text, at a 1-based line and column (UTF-16 units) of that text. */
export interface TextProblem {
  code: TextProblemCode;
  severity: 'error' | 'warning';
  line: number;
  column: number;
  message: string;
  fix: string;
}
