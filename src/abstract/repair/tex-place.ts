/** TeX comes from arXiv and says all in commands; grammar is right unless it holds a known command. */
export type Dialect = 'tex' | 'grammar';

/** What a command stands for, and where it ends. */
export interface Reading {
  kind: string;
  end: number;
  after: string;
}

/** A place in the text where a command may start, and what decides how it is read. */
export interface Place {
  text: string;
  at: number;
  dialect: Dialect;
  /** Inside emphasis, code or a title, where the grammar has no further marks. */
  inStyle: boolean;
  /** The argument of a command, read like the text around it. */
  convert: (argument: string, inStyle: boolean) => string;
}

/** The reading of a command that is no accent, escape or link. */
export function command(end: number, after: string): Reading {
  return { kind: 'tex-command', end, after };
}
